"""A session without a browser: what a browser would send and receive, and how long that takes."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from types import TracebackType

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect


class Session:
    """One reader's connection to a page. Raises RuntimeError if the page shows an exception."""

    def __init__(self, host: str, page: str, query: str) -> None:
        address = f"ws://{host}/_stcore/stream"
        self._socket = connect(address, subprotocols=["streamlit"], max_size=None, compression=None)
        self._districts, self._query = "", query
        message = BackMsg()
        message.rerun_script.query_string = query
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
        message = BackMsg()
        message.rerun_script.query_string = self._query
        message.rerun_script.page_script_hash = self._page
        state = message.rerun_script.widget_states.widgets.add()
        state.id = self._districts
        state.string_array_value.data.extend(districts)
        return self._run(message)

    def _run(self, message: BackMsg) -> float:
        begun = time.perf_counter()
        self._socket.send(message.SerializeToString())
        for answer in self._answers():
            kind = answer.WhichOneof("type")
            if kind == "new_session":
                self._page = answer.new_session.page_script_hash
            elif kind == "page_info_changed":
                self._query = answer.page_info_changed.query_string
            elif kind == "delta" and answer.delta.WhichOneof("type") == "new_element":
                self._look_at(answer)
            elif kind == "script_finished":
                break
        return (time.perf_counter() - begun) * 1000

    def _answers(self) -> Iterator[ForwardMsg]:
        while True:
            yield ForwardMsg.FromString(self._socket.recv(timeout=60))

    def _look_at(self, answer: ForwardMsg) -> None:
        element = answer.delta.new_element
        if element.WhichOneof("type") == "exception":
            raise RuntimeError(element.exception.message)
        if element.WhichOneof("type") == "multiselect" and "districts" in element.multiselect.id:
            self._districts = element.multiselect.id
