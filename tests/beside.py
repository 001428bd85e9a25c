"""Long runs that go beside each other, two at a time, since the machine that checks a change has two cores."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import TypeVar

import pytest

BESIDE = 2
Result = TypeVar("Result")
Runs = dict[tuple[str, ...], Future[Result]]


@contextmanager
def begun(
    executor: Executor, request: pytest.FixtureRequest, names: tuple[str, ...], work: Callable[..., Result]
) -> Iterator[Runs[Result]]:
    """Begin the work of all tests of a file that have these parameters, in their order, and end with them.

    A test finds its own by its parameters; what was not begun yet when the tests end is not begun any more.
    """
    try:
        yield {wanted: executor.submit(work, *wanted) for wanted in _parameters(request, names)}
    finally:
        executor.shutdown(cancel_futures=True)


def _parameters(request: pytest.FixtureRequest, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for item in request.session.items:
        call = getattr(item, "callspec", None) if item.path == request.path else None
        if call is not None and all(name in call.params for name in names):
            yield tuple(call.params[name] for name in names)
