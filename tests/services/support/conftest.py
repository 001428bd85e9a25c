from __future__ import annotations

from tests.services.mall.conftest import authority as authority
from tests.services.mall.conftest import serve as serve
from tests.services.mall.conftest import server_tls as server_tls
from tests.services.mall.conftest import transports as transports
from tests.services.mall.conftest import trusting as trusting
