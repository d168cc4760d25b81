"""What a simulated sensor can be told over the control socket. tests/ble/README.md says more about each."""

import asyncio
import json
import random
from pathlib import Path

from .foot import foot_of
from .movesense import Movesense
from .sensor import Sensor, SensorError
from .witmotion import WitMotion

FUZZ_PAUSE_S = 0.004  # so that the simulated controller's line keeps up
AWAIT_LIMIT_S = 30.0

STATES = {
    "connected": lambda sensor: sensor.connection is not None,
    "disconnected": lambda sensor: sensor.connection is None,
    "listening": lambda sensor: sensor.listening,
    "measuring": lambda sensor: sensor.stream.runs,
}


class CommandError(Exception):
    """A command that is none."""


def on_or_off(word: str) -> bool:
    if word not in ("on", "off"):
        raise CommandError(f"on or off is wanted, not '{word}'")
    return word == "on"


async def drop(sensor: Sensor) -> None:
    await sensor.drop()


async def vanish(sensor: Sensor) -> None:
    sensor.advertising = False
    await sensor.drop_if_linked()
    await sensor.advertise()


async def adv(sensor: Sensor, word: str) -> None:
    await sensor.set_advertising(on_or_off(word))


async def mute(sensor: Sensor, word: str) -> None:
    sensor.stream.mute = on_or_off(word)


async def gap(sensor: Sensor, packets: str) -> None:
    sensor.stream.gap = int(packets)


async def reboot(sensor: Sensor) -> None:
    await sensor.reboot()


async def die(sensor: Sensor, timeout_s: str = "0") -> str:
    return f"{await sensor.die(float(timeout_s)):.2f}"


async def bad(sensor: Sensor, hexadecimal: str = "") -> None:
    await notify_raw(sensor, "bad", bytes.fromhex(hexadecimal))


async def fuzz(sensor: Sensor, notifications: str, seed: str) -> None:
    chance = random.Random(int(seed))
    for _ in range(int(notifications)):
        await notify_raw(sensor, "fuzz", chance.randbytes(chance.randint(0, sensor.room)))
        await asyncio.sleep(FUZZ_PAUSE_S)


async def notify_raw(sensor: Sensor, what: str, value: bytes) -> None:
    why = sensor.cannot_send()
    if why:
        raise SensorError(why)
    await sensor.notify(value)
    sensor.journal.write(what, hex=value.hex())


async def burst(sensor: Sensor, packets: str) -> None:
    await sensor.stream.send_in_one_burst(int(packets))


async def battery(sensor: Sensor, percent: str) -> None:
    await sensor.set_battery(int(percent))


async def rate(sensor: Sensor, hz: str) -> None:
    sensor.stream.set_rate(None if hz == "asked" else float(hz))


async def refuse(sensor: Sensor, word: str) -> None:
    sensor.refuses = on_or_off(word)


async def lack(sensor: Sensor, word: str) -> None:
    sensor.lacks_data = on_or_off(word)
    if sensor.connection is None:
        sensor.serve()


async def busy(sensor: Sensor, word: str) -> None:
    if not isinstance(sensor, Movesense):
        raise CommandError("only a Movesense is ever busy")
    sensor.busy = on_or_off(word)


async def split(sensor: Sensor, count: str) -> None:
    if not isinstance(sensor, WitMotion) or not 0 <= int(count) < 20:
        raise CommandError("only a WitMotion's notifications can be split, 0 to 19 bytes before a frame's end")
    sensor.split = int(count)


async def walk(sensor: Sensor, recording: str = "", end: str = "hold") -> None:
    if recording and not Path(recording).is_file():
        raise CommandError(f"there is no recording {recording}")
    sensor.stream.walk(foot_of(Path(recording), end) if recording else None)


async def sent(sensor: Sensor) -> str:
    stream = sensor.stream
    return json.dumps(
        {
            **stream.counts,
            "rate_hz": stream.rate_hz,
            "connected": sensor.connection is not None,
            "measuring": stream.runs,
            "advertising": sensor.advertising,
            "battery_percent": sensor.battery_percent,
        }
    )


async def await_state(sensor: Sensor, state: str, limit_s: str = str(AWAIT_LIMIT_S)) -> None:
    holds = STATES.get(state)
    if holds is None:
        raise CommandError(f"a state is {', '.join(STATES)}, not '{state}'")
    try:
        async with asyncio.timeout(float(limit_s)), sensor.changed:
            await sensor.changed.wait_for(lambda: holds(sensor))
    except TimeoutError:
        raise SensorError(f"not {state} within {limit_s} s") from None


COMMANDS = {
    "drop": drop,
    "vanish": vanish,
    "adv": adv,
    "mute": mute,
    "gap": gap,
    "reboot": reboot,
    "die": die,
    "bad": bad,
    "fuzz": fuzz,
    "burst": burst,
    "battery": battery,
    "rate": rate,
    "refuse": refuse,
    "lack": lack,
    "busy": busy,
    "split": split,
    "walk": walk,
    "sent": sent,
    "await": await_state,
}


async def obey(sensor: Sensor, words: list[str]) -> str:
    """Carries a command out and returns the words of its answer."""
    command = COMMANDS.get(words[0]) if words else None
    if command is None:
        raise CommandError(f"a sensor knows {', '.join(COMMANDS)}")
    try:
        return await command(sensor, *words[1:]) or ""
    except TypeError as error:
        raise CommandError(f"{words[0]}: {error}") from None
    except ValueError as error:
        raise CommandError(f"{words[0]}: {error}") from None
