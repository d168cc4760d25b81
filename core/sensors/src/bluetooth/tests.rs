//! What of the radio needs no radio: the queue, and the way from packets to batches.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use heelfirst_gait::{Foot, Sample};
use uuid::Uuid;

use super::errors::without_addresses;
use super::intake::Intake;
use super::queue::Queue;
use crate::device::{
    Characteristic, Conversation, Device, DeviceKind, Input, Output, Packet, Reading, Refusal, Rhythm,
};
use crate::{Batch, Problem, RadioEvent, SensorId};

const MS: fn(u64) -> Duration = Duration::from_millis;

fn batch(from_ms: u64, count: u64) -> RadioEvent {
    let sample = |at| Sample { at, acc_mps2: [0.0, 0.0, 9.8], gyr_dps: [0.0; 3] };
    RadioEvent::Samples(Batch {
        sensor: SensorId::new("left"),
        foot: Foot::Left,
        epoch: 1,
        samples: (0..count).map(|place| sample(MS(from_ms + 10 * place))).collect(),
        lost: 0,
        lost_is_estimated: false,
        missing: Duration::ZERO,
    })
}

fn batches(events: Vec<RadioEvent>) -> Vec<Batch> {
    let batches =
        events.into_iter().filter_map(|event| if let RadioEvent::Samples(batch) = event { Some(batch) } else { None });
    batches.collect()
}

#[test]
fn samples_that_nobody_fetches_are_dropped_and_counted_as_lost() {
    let queue = Queue::default();
    for second in 0..10 {
        queue.push(MS(1_000 * second + 100), batch(1_000 * second, 10));
    }
    let kept = batches(queue.take(MS(20_000)));
    assert_eq!(kept.len(), 3);
    assert_eq!((kept[0].lost, kept[0].missing), (70, MS(700)));
    assert!(kept[1..].iter().all(|batch| batch.lost == 0));
    assert_eq!(queue.dropped_count(), 70);
}

#[test]
fn what_is_no_sample_is_never_dropped() {
    let queue = Queue::default();
    let battery = |at| RadioEvent::Battery { sensor: SensorId::new("left"), percent: 50, at };
    queue.push(MS(0), battery(MS(0)));
    queue.push(MS(10), batch(0, 1));
    queue.push(MS(60_000), battery(MS(60_000)));
    let told = queue.take(MS(60_000));
    assert_eq!(told, [battery(MS(0)), battery(MS(60_000))]);
    queue.push(MS(60_010), batch(60_000, 1));
    assert_eq!(batches(queue.take(MS(60_010)))[0].lost, 1, "the next batch tells of the dropped one");
}

#[test]
fn the_driver_is_woken_once_for_what_waits() {
    let (queue, woken) = (Queue::default(), Arc::new(AtomicU32::new(0)));
    let count = Arc::clone(&woken);
    queue.wake_with(Arc::new(move || {
        count.fetch_add(1, Ordering::SeqCst);
    }));
    for at_ms in [0, 10, 20] {
        queue.push(MS(at_ms), batch(at_ms, 1));
    }
    assert_eq!(queue.first(), Some(MS(0)));
    assert_eq!(queue.take(MS(15)).len(), 2);
    queue.push(MS(30), batch(30, 1));
    assert_eq!(woken.load(Ordering::SeqCst), 1);
    queue.take(MS(30));
    queue.push(MS(40), batch(40, 1));
    assert_eq!(woken.load(Ordering::SeqCst), 2);
}

/// A device with one byte a packet: its number, or 255 for one that is malformed. 254 ends the conversation, 253 refuses.
struct Plain {
    /// From one reading to the next, in ticks of its clock.
    ticks: u64,
}

const SENDS: Characteristic = Characteristic { service: Uuid::from_u128(1), uuid: Uuid::from_u128(2) };

impl Device for Plain {
    fn kind(&self) -> DeviceKind {
        DeviceKind::Open
    }

    fn needs(&self) -> &'static [Characteristic] {
        &[SENDS]
    }

    fn rhythm(&self) -> Rhythm {
        Rhythm { rate_hz: 100.0, tick_ns: 10_000_000, stamp_bits: 32, sequence_bits: 8 }
    }

    fn take(&mut self, input: Input<'_>, out: &mut Output) {
        let Input::Notified { bytes: [number], .. } = input else { return };
        match number {
            255 => out.malformed_count += 1,
            254 => out.configured = true,
            253 => out.refusal = Some(Refusal::Setting("anything")),
            number => {
                out.readings.push(Reading { acc_mps2: [0.0, 0.0, 9.8], gyr_dps: [0.0; 3] });
                out.packets.push(Packet {
                    count: 1,
                    stamp: Some(u64::from(*number) * self.ticks),
                    sequence: Some(u32::from(*number)),
                });
            }
        }
    }
}

struct Bench {
    intake: Intake,
    events: Vec<RadioEvent>,
}

impl Bench {
    fn new(ticks: u64) -> Self {
        let intake = Intake::new(SensorId::new("left"), Foot::Left, Conversation::new(Box::new(Plain { ticks })));
        let mut bench = Self { intake, events: Vec::new() };
        bench.intake.take(Input::Begin(&[SENDS]), MS(0));
        bench
    }

    fn send(&mut self, numbers: impl IntoIterator<Item = u8>) -> &mut Self {
        for number in numbers {
            let at = MS(1_000 + 10 * u64::from(number));
            let heard = self.intake.take(Input::Notified { from: SENDS.uuid, bytes: &[number] }, at);
            self.events.extend(heard.events);
        }
        self
    }

    fn batches(&mut self) -> Vec<Batch> {
        batches(std::mem::take(&mut self.events))
    }
}

#[test]
fn readings_that_come_one_by_one_are_handed_on_together() {
    let mut bench = Bench::new(1);
    let batches = bench.send([254]).send(0..20).batches();
    assert!(batches.iter().all(|batch| batch.samples.len() == 5 && batch.epoch == 1 && batch.lost == 0), "{batches:?}");
    assert_eq!(batches.len(), 4);
}

#[test]
fn before_the_sensor_is_set_up_nothing_counts() {
    let mut bench = Bench::new(1);
    assert_eq!(bench.send(0..50).batches(), []);
    assert_eq!(bench.send([254]).send(60..65).batches()[0].lost, 0);
}

#[test]
fn a_gap_is_told_at_once_with_what_is_missing() {
    let mut bench = Bench::new(1);
    let batches = bench.send([254]).send(0..5).send([8]).batches();
    assert_eq!((batches[1].lost, batches[1].lost_is_estimated, batches[1].samples.len()), (3, false, 1));
}

#[test]
fn a_new_link_is_a_new_epoch_and_loses_nothing_that_waits() {
    let mut bench = Bench::new(1);
    bench.send([254]).send(0..7);
    let waiting = bench.intake.end_link(MS(1_500));
    assert_eq!(batches(waiting)[0].samples.len(), 2);
    bench.batches();
    bench.intake.take(Input::Begin(&[SENDS]), MS(2_000));
    let after = bench.send([254]).send(100..105).batches();
    assert_eq!((after[0].epoch, after[0].lost), (2, 0));
}

#[test]
fn malformed_packets_are_counted_and_the_stream_goes_on() {
    let mut bench = Bench::new(1);
    bench.send([254]).send([0, 1, 255, 2, 255, 3, 4]);
    bench.events.extend(bench.intake.end_link(MS(3_000)));
    let told = |event: &RadioEvent| if let RadioEvent::Malformed { count, .. } = event { *count } else { 0 };
    assert_eq!(bench.events.iter().map(told).sum::<u64>(), 2);
    assert_eq!(bench.batches()[0].samples.len(), 5);
}

#[test]
fn a_refusal_reaches_the_link() {
    let mut bench = Bench::new(1);
    let heard = bench.intake.take(Input::Notified { from: SENDS.uuid, bytes: &[253] }, MS(10));
    assert_eq!(heard.refusal, Some(Refusal::Setting("anything")));
}

#[test]
fn a_sensor_that_lacks_what_its_kind_has_is_refused_by_name() {
    let mut intake = Intake::new(SensorId::new("left"), Foot::Left, Conversation::new(Box::new(Plain { ticks: 1 })));
    let heard = intake.take(Input::Begin(&[]), MS(0));
    assert_eq!(heard.refusal, Some(Refusal::Lacks(SENDS.uuid)));
}

#[test]
fn another_rate_than_was_asked_for_is_told_once() {
    let mut bench = Bench::new(2);
    bench.send([254]);
    for number in 0..100_u8 {
        let at = MS(1_000 + 20 * u64::from(number));
        let heard = bench.intake.take(Input::Notified { from: SENDS.uuid, bytes: &[number] }, at);
        bench.events.extend(heard.events);
    }
    let rates = bench.events.iter().filter_map(|event| match event {
        RadioEvent::Problem { problem: Problem::OtherRate { asked_hz, found_hz, .. }, .. } => {
            Some((*asked_hz, found_hz.round()))
        }
        _ => None,
    });
    assert_eq!(rates.collect::<Vec<_>>(), [(100.0, 50.0)]);
    let lost: u32 = bench.batches().iter().skip(5).map(|batch| batch.lost).sum();
    assert_eq!(lost, 0, "it is taken as it is from then on");
}

#[test]
fn no_address_reaches_a_log_by_way_of_an_error() {
    let told =
        without_addresses(&"no object at /org/bluez/hci0/dev_C0_FF_00_00_00_01/service0012: 12:34:56:78:9A:BC is gone");
    assert_eq!(told, "no object at /org/bluez/hci0/dev_#/service0012: # is gone");
    assert_eq!(without_addresses(&"ä 12:34 00:11:22:33:44"), "ä 12:34 00:11:22:33:44");
}
