"""A session without a browser: what a browser would send and receive, and how long that takes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from types import TracebackType

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import connect

CONTROLS = ("date_input", "multiselect", "radio", "selectbox")


class Session:
    """One reader's connection to a page. Raises RuntimeError if the page shows an exception."""

    def __init__(self, host: str, page: str, query: str) -> None:
        address = f"ws://{host}/_stcore/stream"
        self._socket = connect(address, subprotocols=["streamlit"], max_size=None, compression=None)
        self._states: dict[str, WidgetState] = {}
        self._query = query
        message = BackMsg()
        message.rerun_script.page_name = page
        self._run(message)

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()

    def choose(self, districts: Sequence[str]) -> float:
        """Choose these districts, by label; milliseconds until the script has ended."""
        (control,) = [state for name, state in self._states.items() if name.endswith("-districts")]
        control.string_array_value.data[:] = districts
        message = BackMsg()
        message.rerun_script.page_script_hash = self._page
        message.rerun_script.widget_states.widgets.extend(self._states.values())
        return self._run(message)

    def _run(self, message: BackMsg) -> float:
        message.rerun_script.query_string = self._query
        begun = time.perf_counter()
        self._socket.send(message.SerializeToString())
        while self._receive() != "script_finished":
            pass
        return (time.perf_counter() - begun) * 1000

    def _receive(self) -> str | None:
        received = self._socket.recv(timeout=60, decode=False)
        message = ForwardMsg.FromString(received)
        kind = message.WhichOneof("type")
        if kind == "navigation":
            self._page = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self._query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._look_at(message.delta.new_element)
        return kind

    def _look_at(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        if kind == "exception":
            raise RuntimeError(element.exception.message)
        if kind in CONTROLS and getattr(element, kind).set_value:
            state = _as_set(getattr(element, kind))
            self._states[state.id] = state


def _as_set(control: object) -> WidgetState:
    """A control's state as the server has set it; each kind has one of three names for it."""
    names = ("raw_values", "raw_value", "value")
    value = next(getattr(control, name) for name in names if hasattr(control, name))
    state = WidgetState(id=control.id)
    if isinstance(value, str):
        state.string_value = value
    else:
        state.string_array_value.data[:] = value
    return state
