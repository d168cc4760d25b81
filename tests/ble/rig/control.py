"""The control socket: a line is a command, and is answered by one line, `ok …` or `error …`."""

import asyncio
import json
import logging
from pathlib import Path

from sensors import commands
from sensors.sensor import Sensor

from .guest import Guest

log = logging.getLogger("control")


class Control:
    """Whoever is connected may command; each connection is served on its own, so that one can wait while another acts."""

    def __init__(self, sensors: list[Sensor], guest: Guest):
        self.sensors = {each.settings.name: each for each in sensors}
        self.guest = guest

    async def listen(self, path: Path) -> None:
        self.server = await asyncio.start_unix_server(self._serve, path)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                answer = await self._answer(line.decode(errors="replace").split())
                writer.write(answer.encode() + b"\n")
                await writer.drain()
        except ConnectionError:
            pass  # it did not wait for its answer
        finally:
            writer.close()

    async def _answer(self, words: list[str]) -> str:
        try:
            answer = f"ok {await self._obey(words)}".strip()
        except Exception as problem:  # whatever went wrong, who asked is told
            answer = f"error {problem or repr(problem)}"
        log.info("%s -> %s", " ".join(words), answer)
        return answer.replace("\n", " ")

    async def _obey(self, words: list[str]) -> str:
        subject, rest = (words[0], words[1:]) if words else ("", [])
        if subject == "host":
            return await self.guest.tell(" ".join(rest))
        if subject == "sensors":
            return json.dumps([self._described(each) for each in self.sensors.values()])
        if subject not in self.sensors:
            raise commands.CommandError(f"a command begins with host, sensors, or a sensor's name: {', '.join(self.sensors)}")
        return await commands.obey(self.sensors[subject], rest)

    @staticmethod
    def _described(sensor: Sensor) -> dict:
        settings = sensor.settings
        return {
            "name": settings.name,
            "kind": settings.kind,
            "foot": settings.foot,
            "address": settings.address,
            "advertised_name": sensor.advertised_name,
        }
