"""The virtual machine: QEMU, its log, and the line on which it takes commands."""

import asyncio
import ctypes
import json
import re
import signal
from pathlib import Path

BOOT_LIMIT_S = 180
ANSWER_LIMIT_S = 60
BUS_PORT = 7799  # as in guest/bus.conf
PR_SET_PDEATHSIG = 1


class GuestError(Exception):
    """The guest could not be started, or did not do what it was told."""


def end_with_the_rig() -> None:
    """Runs in a child: however the rig ends, the child ends with it."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Line:
    """A unix socket on which one of QEMU's character devices calls, read line by line."""

    def __init__(self, path: Path):
        self.path = path
        self.connected = asyncio.get_running_loop().create_future()

    async def listen(self) -> None:
        self.server = await asyncio.start_unix_server(self._on_connection, self.path)

    async def _on_connection(self, reader, writer) -> None:
        self.reader, self.writer = reader, writer
        self.connected.set_result(True)

    async def receive(self) -> str:
        line = await self.reader.readline()
        if not line:
            raise GuestError("the guest has ended")
        return line.decode(errors="replace").strip()

    async def send(self, line: str) -> None:
        self.writer.write(line.encode() + b"\n")
        await self.writer.drain()


class Guest:
    """A booted guest. `bus` is the address of its system bus."""

    def __init__(self, kernel: Path, initramfs: Path, folder: Path, log: Path):
        self.kernel, self.initramfs, self.folder, self.log = kernel, initramfs, folder, log
        self.process = None
        self.bus = None
        self.turn = asyncio.Lock()
        self.last_id = 0

    async def start(self, hci: Path) -> None:
        """Boots; `hci` is the socket on which the simulated controller listens. Returns when bluetoothd has a powered controller."""
        self.commands = Line(self.folder / "commands")
        self.monitor = Line(self.folder / "monitor")
        await self.commands.listen()
        await self.monitor.listen()
        with self.log.open("wb") as output:
            self.process = await asyncio.create_subprocess_exec(
                *self._qemu(hci),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,  # Ctrl-C is for the rig, which ends QEMU itself
                preexec_fn=end_with_the_rig,
            )
        try:
            async with asyncio.timeout(BOOT_LIMIT_S):
                await self.unless_it_ends(self._boot())
        except TimeoutError:
            raise GuestError(f"the guest was not ready within {BOOT_LIMIT_S} s") from None

    def _qemu(self, hci: Path) -> list[str]:
        return [
            "qemu-system-x86_64",
            *("-M", "pc", "-accel", "tcg", "-cpu", "max", "-smp", "1", "-m", "256"),
            *("-nodefaults", "-no-user-config", "-display", "none", "-no-reboot"),
            *("-kernel", str(self.kernel), "-initrd", str(self.initramfs)),
            # Without its self-tests crypto, which only pairing uses, is there seconds earlier.
            *("-append", "console=ttyS0 quiet loglevel=3 panic=-1 mitigations=off cryptomgr.notests=1"),
            *("-serial", "stdio"),
            *("-chardev", f"socket,id=hci,path={hci}", "-serial", "chardev:hci"),
            *("-chardev", f"socket,id=commands,path={self.commands.path}", "-serial", "chardev:commands"),
            *("-chardev", f"socket,id=monitor,path={self.monitor.path}", "-mon", "chardev=monitor,mode=control"),
            # Restricted: the guest reaches nothing. Port 0: the machine picks a free one, so that rigs can run side by side.
            *("-netdev", f"user,id=net,restrict=on,hostfwd=tcp:127.0.0.1:0-:{BUS_PORT}"),
            *("-device", "virtio-net-pci,netdev=net,romfile="),
        ]

    async def unless_it_ends(self, work):
        """What `work` returns; an error when QEMU ends before that."""
        work = asyncio.ensure_future(work)
        end = asyncio.ensure_future(self.process.wait())
        try:
            await asyncio.wait([work, end], return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                raise GuestError(f"QEMU has ended with {end.result()}; its log tells more")
            return work.result()
        finally:
            work.cancel()
            end.cancel()

    async def _boot(self) -> None:
        await self.monitor.connected
        self.bus = f"tcp:host=127.0.0.1,port={await self._forwarded_port()},family=ipv4"
        await self.commands.connected
        word = await self.commands.receive()
        if word != "ready":
            raise GuestError(f"the guest says: {word}")

    async def _forwarded_port(self) -> int:
        await self.monitor.receive()  # its greeting
        for request in (
            {"execute": "qmp_capabilities"},
            {"execute": "human-monitor-command", "arguments": {"command-line": "info usernet"}},
        ):
            await self.monitor.send(json.dumps(request))
            reply = json.loads(await self.monitor.receive())
        port = re.search(r"HOST_FORWARD\]\s+\d+\s+\S+\s+(\d+)", reply["return"])
        if not port:
            raise GuestError(f"QEMU does not tell its forwarded port: {reply}")
        return int(port[1])

    async def tell(self, words: str) -> str:
        """Has the guest obey a command and returns the words of its answer."""
        async with self.turn:
            self.last_id += 1
            await self.commands.send(f"{self.last_id} {words}")
            try:
                async with asyncio.timeout(ANSWER_LIMIT_S):
                    return await self._answer(str(self.last_id))
            except TimeoutError:
                raise GuestError(f"the guest has not answered '{words}' within {ANSWER_LIMIT_S} s") from None

    async def _answer(self, wanted: str) -> str:
        while True:
            word, number, result, *rest = (await self.commands.receive()).split(maxsplit=3) + ["", "", ""]
            if word == "answer" and number == wanted:
                if result != "ok":
                    raise GuestError(" ".join(rest).strip() or "the guest could not do it")
                return rest[0]

    async def stop(self) -> None:
        if self.process and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()
