//! What the tests of all devices share: bytes as hex, a sensor that answers, and streams of bytes that nobody ever sent.

use uuid::Uuid;

use super::{Characteristic, Device, Input, Output, Request};

/// Bytes from hex, blanks between them.
pub(super) fn hex(text: &str) -> Vec<u8> {
    text.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).expect("two hex digits")).collect()
}

/// What is asked of a sensor, in a line each: what the tests of conversations compare.
pub(super) fn lines(out: &Output) -> Vec<String> {
    out.requests.iter().map(line).collect()
}

fn line(request: &Request) -> String {
    match request {
        Request::Subscribe(to) => format!("subscribe {}", short(to.uuid)),
        Request::Read(from) => format!("read {}", short(from.uuid)),
        Request::Write { to, bytes, acknowledged } => {
            let bytes: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let sign = if *acknowledged { "" } else { "!" };
            format!("write{sign} {} {}", short(to.uuid), bytes.join(" "))
        }
    }
}

/// The first group of a UUID.
fn short(uuid: Uuid) -> String {
    uuid.to_string().chars().take(8).collect()
}

/// A conversation: a device and what it said last.
pub(super) struct Talk<D> {
    pub device: D,
    pub out: Output,
}

impl<D: Device> Talk<D> {
    /// Begun with what the device needs and these besides.
    pub fn begin(mut device: D, besides: &[Characteristic]) -> Self {
        let found = [device.needs(), besides].concat();
        let mut out = Output::default();
        device.take(Input::Begin(&found), &mut out);
        Self { device, out }
    }

    /// What it asked for since; then tells it this.
    pub fn tell(&mut self, input: Input<'_>) -> Vec<String> {
        self.out = Output::default();
        self.device.take(input, &mut self.out);
        lines(&self.out)
    }

    pub fn notify(&mut self, from: Characteristic, bytes: &[u8]) -> Vec<String> {
        self.tell(Input::Notified { from: from.uuid, bytes })
    }
}

/// A generator of its own, so that a case that fails fails again.
pub(super) struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() >> 33).expect("31 bits") % count.max(1)
    }
}

/// How many inputs each decoder is fed: `HEELFIRST_FUZZ_CASES`, or a slice of them.
pub(super) fn cases() -> u64 {
    std::env::var("HEELFIRST_FUZZ_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(20_000)
}

/// Feeds a device everything: valid packets, spoilt ones, noise, and answers that nobody asked for; from every characteristic, in any
/// order. Nothing panics, only finite numbers come out, packets and readings add up, and what comes of one input is bounded. After all of it
/// a new link gives readings again; for that the valid packets are in the order of a conversation.
pub(super) fn fuzz<D: Device>(make: impl Fn() -> D, sources: &[Characteristic], valid: &[Vec<u8>]) {
    let mut dice = Dice::new(1);
    let mut device = make();
    let mut out = Output::default();
    let (mut readings, mut malformed) = (0, 0);
    for case in 0..cases() {
        let source = sources[dice.below(sources.len())].uuid;
        let bytes = spoilt(&mut dice, valid);
        let input = match dice.below(256) {
            0 => Input::Begin(device.needs()),
            1..=12 => Input::Done,
            13..=20 => Input::Value(&bytes),
            21 => Input::Refused,
            _ => Input::Notified { from: source, bytes: &bytes },
        };
        device.take(input, &mut out);
        assert!(sound(&out), "case {case}");
        readings += out.readings.len();
        malformed += out.malformed_count;
        out = Output::default();
        if dice.below(5000) == 0 {
            device = make();
        }
    }
    device.take(Input::Begin(device.needs()), &mut out);
    device.take(Input::Done, &mut out);
    for bytes in valid {
        device.take(Input::Notified { from: sources[0].uuid, bytes }, &mut out);
    }
    assert!(!out.readings.is_empty(), "the stream does not go on");
    assert!(
        readings > 0 && malformed > 0,
        "{readings} readings and {malformed} malformed: the fuzz reached too little"
    );
}

pub(super) fn sound(out: &Output) -> bool {
    let counts: usize = out.packets.iter().map(|packet| packet.count as usize).sum();
    let finite = out.readings.iter().all(|r| r.acc_mps2.iter().chain(&r.gyr_dps).all(|value| value.is_finite()));
    let bounded = out.readings.len() <= 2048 && out.requests.len() <= 8 && out.notices.len() <= 64;
    counts == out.readings.len() && out.packets.iter().all(|packet| packet.count > 0) && finite && bounded
}

/// A valid packet, one with some bytes changed, cut or grown, or noise.
pub(super) fn spoilt(dice: &mut Dice, valid: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = valid[dice.below(valid.len())].clone();
    match dice.below(8) {
        0..=2 => {}
        3 | 4 => {
            for _ in 0..=dice.below(4) {
                let place = dice.below(bytes.len());
                bytes[place] = dice.next().to_le_bytes()[0];
            }
        }
        5 => bytes.truncate(dice.below(bytes.len() + 1)),
        6 => bytes.extend(noise(dice, 40)),
        _ => bytes = noise(dice, 260),
    }
    bytes
}

fn noise(dice: &mut Dice, below: usize) -> Vec<u8> {
    (0..dice.below(below)).map(|_| dice.next().to_le_bytes()[0]).collect()
}
