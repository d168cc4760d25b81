"""Boots the guest, puts the sensors before its controller, runs the command, and takes everything down again."""

import argparse
import asyncio
import logging
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from bumble.transport import open_transport

from sensors.air import Air, HostController
from sensors.journal import Journal
from sensors.settings import SettingsError

from . import configuration
from .control import Control
from .guest import Guest, GuestError, end_with_the_rig

HOST_ADDRESS = "00:11:22:33:44:55"
PATIENCE_S = 5  # with a command that is told to end
CANNOT_RUN = 125  # the exit code when the rig, not the command, failed
LINES_OF_A_LOG = 40


def arguments() -> argparse.Namespace:
    here = Path(__file__).resolve().parent.parent
    target = Path(os.environ.get("CARGO_TARGET_DIR") or here.parent.parent / "target")
    built = [target / profile / "heelfirst" for profile in ("debug", "release")]
    newest = max(built, key=lambda path: path.stat().st_mtime if path.exists() else 0)
    parser = argparse.ArgumentParser(prog="rig.sh", description=__doc__)
    parser.add_argument("--kernel", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--initramfs", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--sensors", type=Path, default=here / "sensors.json", help="a JSON file of the sensors there are")
    parser.add_argument("--logs", type=Path, default=target / "test-logs" / "ble", help="a folder for logs and journals")
    parser.add_argument("--verbose", action="store_true", help="also log all that is said over GATT")
    parser.add_argument("command", nargs=argparse.REMAINDER, help="what to run, with its arguments")
    options = parser.parse_args()
    options.program = Path(os.environ.get("HEELFIRST_PROGRAM") or newest)
    if options.command[:1] == ["--"]:
        del options.command[0]
    if not options.command:
        parser.error("a command to run is missing")
    return options


class Rig:
    """All that is to be taken down again."""

    def __init__(self, options: argparse.Namespace):
        self.options = options
        self.logs: Path = options.logs.resolve()
        self.command = None
        # Its own folder and a short one, as a socket's path has room for about a hundred characters.
        self.folder = Path(tempfile.mkdtemp(prefix="heelfirst-rig-"))
        self.guest = Guest(options.kernel, options.initramfs, self.folder, self.logs / "guest.log")

    async def run(self) -> int:
        settings = configuration.read(self.options.sensors, self.options.program, self.logs)
        hci = self.folder / "hci"
        transport = await open_transport(f"unix-server:{hci}")
        air = Air()
        host = HostController("host", transport.source, transport.sink, link=air, public_address=HOST_ADDRESS)
        sensors = [configuration.KINDS[each.kind](each, air, host, Journal(self.logs, each.name)) for each in settings]
        for sensor in sensors:
            await sensor.start()
        await self.guest.start(hci)
        host.shorten_line()
        control = Control(sensors, self.guest)
        await control.listen(self.folder / "control")
        return await self._run_command()

    async def _run_command(self) -> int:
        environment = {
            **os.environ,
            "DBUS_SYSTEM_BUS_ADDRESS": self.guest.bus,
            "HEELFIRST_RIG_CONTROL": str(self.folder / "control"),
            "HEELFIRST_RIG_LOGS": str(self.logs),
        }
        for name in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE"):  # the rig's own
            environment.pop(name, None)
        # Typed at a terminal the command keeps it, and Ctrl-C reaches it; otherwise it gets a group of its own, which can be
        # ended with all that it started.
        self.has_group = not sys.stdin.isatty()
        self.command = await asyncio.create_subprocess_exec(
            *self.options.command,
            env=environment,
            start_new_session=self.has_group,
            preexec_fn=end_with_the_rig,
        )
        code = await self.guest.unless_it_ends(self.command.wait())
        return code if code >= 0 else 128 - code

    async def take_down(self) -> None:
        if self.command and self.command.returncode is None:
            self._signal_command(signal.SIGTERM)
            try:
                await asyncio.wait_for(self.command.wait(), PATIENCE_S)
            except TimeoutError:
                self._signal_command(signal.SIGKILL)
                await self.command.wait()
        await self.guest.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _signal_command(self, number: int) -> None:
        if self.has_group:
            os.killpg(self.command.pid, number)
        else:
            self.command.send_signal(number)

    def tell_logs(self) -> None:
        for name in ("guest.log", "sensors.log"):
            file = self.logs / name
            lines = file.read_text(errors="replace").splitlines() if file.exists() else []
            complain(f"the end of {file}:")
            for line in lines[-LINES_OF_A_LOG:]:
                print(f"    {line}", file=sys.stderr)


def complain(sentence: str) -> None:
    print(f"ble rig: {sentence}", file=sys.stderr)


async def run_with(options: argparse.Namespace) -> int:
    rig = Rig(options)
    work = asyncio.ensure_future(rig.run())
    interrupted: list[int] = []

    def interrupt(number: int) -> None:
        interrupted.append(number)
        work.cancel()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, interrupt, number)
    try:
        code = await work
    except (GuestError, SettingsError, OSError) as problem:
        complain(str(problem))
        code = CANNOT_RUN
    except asyncio.CancelledError:
        code = 128 + interrupted[0]
    finally:
        await rig.take_down()
    if code and not interrupted:
        rig.tell_logs()
    return code


def main() -> None:
    options = arguments()
    options.logs.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(
        filename=options.logs / "sensors.log",
        filemode="w",
        level=logging.INFO,
        format="%(asctime)s.%(msecs)03d %(name)s: %(message)s",
        datefmt="%H:%M:%S",
    )
    logging.getLogger("bumble").setLevel(logging.WARNING)
    if options.verbose:
        logging.getLogger("bumble.gatt_server").setLevel(logging.DEBUG)
    sys.exit(asyncio.run(run_with(options)))


if __name__ == "__main__":
    main()
