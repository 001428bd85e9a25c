"""What happened elsewhere than where the agent looks: one line in the foot, a list behind the bell, the news."""
