"""Sends what the foot does, at the times at which a sensor would."""

import asyncio
import time
from dataclasses import dataclass

from .clock import Clock
from .foot import Moment, Recording, Sine
from .journal import Journal

# A packet that is later than this was lost in the sensor's own buffer: after a pause of the machine no flood follows.
LATEST_S = 1.0


class StreamError(Exception):
    """What was asked of a stream cannot be."""


def no_counts() -> dict[str, int]:
    return {"packets": 0, "samples": 0, "withheld_packets": 0, "withheld_samples": 0}


@dataclass(frozen=True)
class Sample:
    """A moment of the foot as the sensor measured it: `clock_s` is what the sensor's clock showed."""

    clock_s: float
    machine_s: float
    moment: Moment


class Stream:
    """The measuring of one sensor, from the begin of a subscription to its end.

    The walk goes on while nobody listens; only a new walk begins it anew. `number` counts the samples and `packet` the packets
    that were made since the sensor was switched on, sent or not.
    """

    def __init__(self, sensor, clock: Clock, journal: Journal, foot: Sine | Recording):
        self.sensor, self.clock, self.journal = sensor, clock, journal
        self.foot = foot
        self.walk_begun: float | None = None
        self.rate_override: float | None = None
        self.mute = False
        self.gap = 0
        self.burst: asyncio.Future | None = None
        self.burst_left = 0
        self.task: asyncio.Task | None = None
        self.asked_hz = 0.0
        self.counts = no_counts()
        self.latest_s = 0.0  # when the last sample was that has been taken; none is taken twice
        self.forget()

    def forget(self) -> None:
        """As after the sensor was switched off and on."""
        self.stop()
        self.number = 0
        self.packet = 0

    @property
    def rate_hz(self) -> float:
        return self.rate_override or self.asked_hz

    def start(self, asked_hz: float) -> None:
        self.stop()
        self.asked_hz = asked_hz
        self.counts = no_counts()
        if self.walk_begun is None:
            self.walk_begun = time.monotonic()
        self.journal.write("start", rate_hz=self.rate_hz)
        self.task = asyncio.create_task(self._run())

    def stop(self) -> None:
        if self.task:
            self.task.cancel()
            self.task = None
            self.journal.write("stop")
        self._end_burst(StreamError("the stream has ended"))

    @property
    def runs(self) -> bool:
        return self.task is not None

    def walk(self, foot: Sine | Recording | None) -> None:
        """The foot begins its walk, or another one, now."""
        self.foot = foot or self.foot
        self.walk_begun = time.monotonic()
        self._restart()

    def set_rate(self, rate_hz: float | None) -> None:
        self.rate_override = rate_hz
        self._restart()

    def _restart(self) -> None:
        if self.runs:
            self.task.cancel()
            self.task = asyncio.create_task(self._run())

    async def send_in_one_burst(self, packets: int) -> None:
        """The next packets are kept, and sent all at once when the last of them is there."""
        if not self.runs or self.burst:
            raise StreamError("there is no stream to keep back" if not self.runs else "a burst is under way")
        self.burst_left = packets
        self.kept = []
        self.burst = asyncio.get_running_loop().create_future()
        await self.burst

    def _sample(self, number: int) -> Sample:
        moment = self.foot.moment(number, self.rate_hz)
        machine_s = self.walk_begun + moment.time_s / self.clock.speed
        return Sample(self.clock.at(machine_s), machine_s, moment)

    async def _run(self) -> None:
        # Half a sample back, so that a walk that begins now begins with its first sample.
        walked_s = (time.monotonic() - self.walk_begun) * self.clock.speed - 0.5 / self.rate_hz
        place = self.foot.first_after(walked_s, self.rate_hz)
        while self._sample(place).machine_s <= self.latest_s:
            place += 1
        while True:
            count = self.sensor.samples_per_packet(self.rate_hz)
            samples = [self._sample(place + each) for each in range(count)]
            place += count
            await asyncio.sleep(samples[-1].machine_s - time.monotonic())
            self.latest_s = samples[-1].machine_s
            await self._deliver(samples)

    async def _deliver(self, samples: list[Sample]) -> None:
        parts = self.sensor.encode(samples, self.packet)
        entry = {
            "packet": self.packet,
            "first": self.number,
            "count": len(samples),
            "clock_s": [round(samples[end].clock_s, 6) for end in (0, -1)],
            "walk_s": [round(samples[end].moment.time_s, 6) for end in (0, -1)],
        }
        if samples[0].moment.row is not None:
            entry["rows"] = [samples[0].moment.row, samples[-1].moment.row]
        self.packet += 1
        self.number += len(samples)
        why = self._withheld(samples[-1])
        if why:
            return self._note(entry, why)
        if self.burst:
            self.kept.append((entry, parts))
            self.burst_left -= 1
            if self.burst_left == 0:
                for entry, parts in self.kept:
                    await self._send(entry, parts)
                self._end_burst(None)
            return None
        return await self._send(entry, parts)

    def _withheld(self, last: Sample) -> str | None:
        if self.gap > 0:
            self.gap -= 1
            return "gap"
        if self.mute:
            return "mute"
        if time.monotonic() - last.machine_s > LATEST_S:
            return "late"
        return self.sensor.cannot_send()

    async def _send(self, entry: dict, parts: list[bytes]) -> None:
        try:
            for part in parts:
                await self.sensor.notify(part)
        except Exception as problem:  # the link may end at any moment; what was not sent is noted
            return self._note(entry, str(problem))
        return self._note(entry, None)

    def _note(self, entry: dict, why: str | None) -> None:
        kind = "withheld_" if why else ""
        self.counts[f"{kind}packets"] += 1
        self.counts[f"{kind}samples"] += entry["count"]
        self.journal.write("packet", **entry, sent=why is None, **({"why": why} if why else {}))

    def _end_burst(self, problem: Exception | None) -> None:
        burst, self.burst = self.burst, None
        if burst is None or burst.done():
            return
        if problem:
            for entry, _ in self.kept:
                self._note(entry, "the stream ended")
            burst.set_exception(problem)
        else:
            burst.set_result(None)
