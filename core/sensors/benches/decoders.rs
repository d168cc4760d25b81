//! How many readings a second each decoder gives; the throughput shown is in readings (for the running pod in measurements).

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use heelfirst_sensors::device::movella_dot::{self, MovellaDot};
use heelfirst_sensors::device::movesense::{self, Movesense};
use heelfirst_sensors::device::open::{self, Open};
use heelfirst_sensors::device::polar::{self, Polar};
use heelfirst_sensors::device::running_pod::{self, RunningPod};
use heelfirst_sensors::device::witmotion::{self, WitMotion};
use heelfirst_sensors::device::{Device, Input, Output, Reading};
use uuid::Uuid;

fn main() {
    divan::main();
}

const PACKETS: u16 = 1_000;

/// Decodes the packets over and over, each notified on its own; `per_round` is what comes of all of them.
fn bench(bencher: Bencher<'_, '_>, mut device: impl Device, from: Uuid, packets: &[Vec<u8>], per_round: usize) {
    let mut out = Output::default();
    let mut given = 0;
    bencher.counter(ItemsCount::new(per_round)).bench_local(|| {
        given = 0;
        for bytes in packets {
            device.take(Input::Notified { from, bytes }, &mut out);
            given += out.readings.len() + out.notices.len();
            black_box(&out);
            out.packets.clear();
            out.readings.clear();
            out.notices.clear();
        }
        black_box(given)
    });
    assert_eq!(out.malformed_count, 0, "only good packets are timed");
    assert!(given > per_round * 9 / 10, "{given} came of {per_round}");
}

fn floats(numbers: impl Iterator<Item = u16>) -> impl Iterator<Item = u8> {
    numbers.flat_map(|number| (f32::from(number) / 8.0).to_le_bytes())
}

/// Eight readings a packet, as at 104 Hz.
#[divan::bench]
fn movesense_whole(bencher: Bencher<'_, '_>) {
    let packets = movesense_packets();
    bench(bencher, movesense_streaming(), movesense::DATA.uuid, &packets, packets.len() * 8);
}

/// The same in two notifications each.
#[divan::bench]
fn movesense_in_two_parts(bencher: Bencher<'_, '_>) {
    let halves = movesense_packets().into_iter().flat_map(|whole| {
        let (first, second) = whole.split_at(150);
        [first.to_vec(), [&[3, 0x63], second].concat()]
    });
    let packets: Vec<_> = halves.collect();
    bench(bencher, movesense_streaming(), movesense::DATA.uuid, &packets, packets.len() * 4);
}

fn movesense_packets() -> Vec<Vec<u8>> {
    let packet = |number: u16| {
        let stamp = u32::from(number).to_le_bytes();
        [2, 0x63].into_iter().chain(stamp).chain(floats((0..48).map(|axis| axis + number % 50))).collect()
    };
    (0..PACKETS).map(packet).collect()
}

fn movesense_streaming() -> Movesense {
    let mut device = Movesense::default();
    let mut out = Output::default();
    for input in [Input::Begin(&[]), Input::Done] {
        device.take(input, &mut out);
    }
    for bytes in [&[1, 0x68][..], &[1, 0x63, 200, 0]] {
        device.take(Input::Notified { from: movesense::DATA.uuid, bytes }, &mut out);
    }
    device
}

#[divan::bench]
fn witmotion_whole(bencher: Bencher<'_, '_>) {
    let packets: Vec<_> = (0..PACKETS).map(witmotion_frame).collect();
    bench(bencher, WitMotion::default(), witmotion::DATA.uuid, &packets, packets.len());
}

/// Seven bytes a notification, so that each frame lies in several.
#[divan::bench]
fn witmotion_cut(bencher: Bencher<'_, '_>) {
    let stream: Vec<_> = (0..PACKETS).flat_map(witmotion_frame).collect();
    let packets: Vec<_> = stream.chunks(7).map(<[u8]>::to_vec).collect();
    bench(bencher, WitMotion::default(), witmotion::DATA.uuid, &packets, usize::from(PACKETS));
}

fn witmotion_frame(number: u16) -> Vec<u8> {
    let axes = (0..9).flat_map(|axis| (number + axis).to_le_bytes());
    [0x55, 0x61].into_iter().chain(axes).collect()
}

#[divan::bench]
fn open_eight_a_packet(bencher: Bencher<'_, '_>) {
    let reading = Reading { acc_mps2: [1.0, -2.0, 9.8], gyr_dps: [10.0, -250.0, 3.0] };
    let packets: Vec<_> = (0..PACKETS).filter_map(|number| open::encode(number, 1, &[reading; 8])).collect();
    bench(bencher, Open::default(), open::DATA.uuid, &packets, packets.len() * 8);
}

#[divan::bench]
fn movella_dot_one_a_packet(bencher: Bencher<'_, '_>) {
    let packet = |number: u16| {
        let axes = floats((0..6).map(|axis| axis + number % 100));
        u32::from(number).to_le_bytes().into_iter().chain(axes).collect()
    };
    let packets: Vec<Vec<u8>> = (0..PACKETS).map(packet).collect();
    bench(bencher, MovellaDot::default(), movella_dot::DATA.uuid, &packets, packets.len());
}

/// Compressed frames of both streams in turn, 20 samples each with differences of 8 bits; the readings come paired.
#[divan::bench]
fn polar_compressed_and_paired(bencher: Bencher<'_, '_>) {
    let packets: Vec<_> = (0..2 * PACKETS).map(polar_frame).collect();
    bench(bencher, Polar::default(), polar::DATA.uuid, &packets, usize::from(PACKETS) * 20);
}

fn polar_frame(number: u16) -> Vec<u8> {
    const PERIOD_NS: u64 = 1_000_000_000 / 52;
    let (measure, form) = if number.is_multiple_of(2) { (2, 0x81) } else { (5, 0x80) };
    let last_ns = 1_000_000_000_000 + u64::from(number / 2) * 20 * PERIOD_NS - u64::from(measure) * 1_000_000;
    let mut bytes = [&[measure][..], &last_ns.to_le_bytes(), &[form, 100, 0, 50, 0, 232, 3, 8, 19]].concat();
    bytes.extend((0..57).map(|n: u8| n.wrapping_mul(37)));
    bytes
}

/// No readings: measurements of speed and cadence.
#[divan::bench]
fn running_pod_measurements(bencher: Bencher<'_, '_>) {
    let packets: Vec<_> = (0..PACKETS).map(|n| [&[1][..], &n.to_le_bytes(), &[52, 144, 0]].concat()).collect();
    bench(bencher, RunningPod::default(), running_pod::MEASUREMENT.uuid, &packets, packets.len());
}
