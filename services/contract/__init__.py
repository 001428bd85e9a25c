"""First contact: asks a real account every safe question once, and tells what is different from what we assume."""
