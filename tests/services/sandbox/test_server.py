from __future__ import annotations

import errno
import http.client
import json
import socket
import struct
import threading
import time
from urllib.parse import urlsplit

import pytest

from services.sandbox import Sandbox
from tests.services.sandbox.support import CALL_PATHS, RECORDED, Client, wait_until


def address(sandbox: Sandbox) -> tuple[str, int]:
    parts = urlsplit(sandbox.vshop_url)
    assert parts.hostname
    assert parts.port
    return parts.hostname, parts.port


def test_it_listens_on_the_ipv4_loopback_under_three_bases(sandbox: Sandbox) -> None:
    host, port = address(sandbox)
    assert host == "127.0.0.1"
    assert (sandbox.vshop_url, sandbox.payment_url, sandbox.topup_url, sandbox.partner_code) == (
        f"http://127.0.0.1:{port}/vshop",
        f"http://127.0.0.1:{port}/payment",
        f"http://127.0.0.1:{port}/topup",
        "P000270",
    )


def test_it_has_no_address_before_it_is_started() -> None:
    with pytest.raises(RuntimeError, match="before it is started"):
        _ = Sandbox().vshop_url


def test_many_requests_share_one_connection(client: Client) -> None:
    client.data("singleVerify")
    first = client.connection.sock
    for call in ("singleQueryOrder", "singleServicePlanPage"):
        client.data(call)
    assert client.connection.sock is first


def test_an_answer_arrives_in_one_piece(client: Client) -> None:
    body = json.dumps({"sign": "x"}).encode()
    with socket.create_connection(address(client.sandbox)) as connection:
        head = f"POST {CALL_PATHS['singleVerify']} HTTP/1.1\r\nHost: sandbox\r\nContent-Length: {len(body)}\r\n\r\n"
        connection.sendall(head.encode() + body)
        answer = connection.recv(4096)
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"}")


def test_a_connection_is_closed_when_the_client_asks_for_it(client: Client) -> None:
    client.connection.request("POST", CALL_PATHS["singleVerify"], b"{}", {"Connection": "close"})
    response = client.connection.getresponse()
    assert response.headers["Connection"] == "close"
    assert json.loads(response.read())["operateCode"] == "E102"


def test_a_path_it_does_not_know_is_not_found(client: Client) -> None:
    client.connection.request("GET", "/vshop/singleVerify")
    assert client.answer()[0] == 404


@pytest.mark.parametrize(
    "headers",
    [{"Content-Length": "x"}, {"Content-Length": "2000000"}, {"Transfer-Encoding": "chunked"}],
)
def test_a_body_whose_length_it_will_not_take_is_a_bad_request(client: Client, headers: dict[str, str]) -> None:
    client.connection.putrequest("POST", CALL_PATHS["singleVerify"])
    for name, value in headers.items():
        client.connection.putheader(name, value)
    client.connection.endheaders()
    assert client.answer()[0] == 400


def test_a_body_that_is_far_too_long_is_read_away_before_the_connection_closes(client: Client) -> None:
    client.connection.request("POST", CALL_PATHS["singleVerify"], b"x" * (5 << 20))
    assert client.answer()[0] == 400


def test_a_target_that_is_no_url_is_a_bad_request_and_makes_no_noise(
    client: Client, capfd: pytest.CaptureFixture[str]
) -> None:
    with socket.create_connection(address(client.sandbox)) as connection:
        connection.sendall(b"GET http://[ HTTP/1.1\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(4096).startswith(b"HTTP/1.1 400 ")
    client.sandbox.stop()
    assert capfd.readouterr() == ("", "")


def test_a_request_that_breaks_off_is_not_worked(client: Client) -> None:
    request = client.fields("SynOrderInfo", "fresh", **RECORDED)
    body = json.dumps(request).encode()
    with socket.create_connection(address(client.sandbox)) as connection:
        head = f"POST {CALL_PATHS['SynOrderInfo']} HTTP/1.1\r\nContent-Length: {len(body)}\r\n\r\n"
        connection.sendall(head.encode() + body[:-1])
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(4096).startswith(b"HTTP/1.1 400 ")
    assert client.sandbox.state()["counts"] == {}


def test_broken_connections_make_no_noise(client: Client, capfd: pytest.CaptureFixture[str]) -> None:
    client.sandbox.set_faults("*=enormous:64")
    with socket.create_connection(address(client.sandbox)) as connection:
        connection.sendall(f"POST {CALL_PATHS['singleVerify']} HTTP/1.1\r\nContent-Length: 2\r\n\r\n{{}}".encode())
        assert connection.recv(10)
        # Closed with a reset, in the middle of the answer.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    wait_until(lambda: [thread.name for thread in threading.enumerate()].count("sandbox") == 1)
    client.sandbox.stop()
    assert capfd.readouterr() == ("", "")


def test_a_port_in_use_is_an_error(sandbox: Sandbox) -> None:
    second = Sandbox(port=address(sandbox)[1])
    with pytest.raises(OSError, match="in use") as taken:
        second.start()
    assert taken.value.errno == errno.EADDRINUSE


def test_after_a_stop_nobody_answers_and_after_a_start_nothing_is_forgotten(client: Client) -> None:
    client.data("SynOrderInfo", **RECORDED)
    url = client.sandbox.vshop_url
    client.sandbox.stop()
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        client.data("singleVerify")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address(client.sandbox))
    client.sandbox.start()
    client.connection.close()
    assert client.sandbox.vshop_url == url
    assert len(client.orders("fresh")) == 1


def test_starting_and_stopping_twice_is_harmless(sandbox: Sandbox) -> None:
    url = sandbox.vshop_url
    sandbox.start()
    assert sandbox.vshop_url == url
    sandbox.stop()
    sandbox.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address(sandbox))


@pytest.mark.parametrize("fault", ["slow:60", "slow-after:60", "late:60", "dribble:60", "enormous:9999"])
def test_stopping_is_quick_whatever_is_being_held_back(client: Client, fault: str) -> None:
    client.sandbox.set_faults(f"*={fault}")
    client.connection.request("POST", CALL_PATHS["singleVerify"], b"{}")
    wait_until(lambda: client.sandbox.state()["counts"] == {"singleVerify": 1})
    begun = time.monotonic()
    client.sandbox.stop()
    assert time.monotonic() - begun < 5


def test_a_stop_leaves_no_thread_behind(client: Client) -> None:
    client.sandbox.set_faults("singleVerify=late:60")
    with pytest.raises(http.client.RemoteDisconnected):
        client.call("singleVerify")
    client.data("singleQueryOrder")
    client.sandbox.stop()
    assert [thread for thread in threading.enumerate() if thread.name == "sandbox"] == []


def test_many_clients_at_once_each_get_their_own_answer(sandbox: Sandbox) -> None:
    answers: dict[int, str] = {}

    def order(number: int) -> None:
        client = Client(sandbox)
        numbers = {"orderNo": f"N{number}", "payId": f"P{number}"}
        answers[number] = client.data("SynOrderInfo", **RECORDED | numbers)["orderNo"]
        client.connection.close()

    threads = [threading.Thread(target=order, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {number: f"N{number}" for number in range(12)}
    checking = Client(sandbox)
    assert [row["orderStatus"] for row in checking.orders("fresh")] == ["2", *["1"] * 11]
    checking.connection.close()
