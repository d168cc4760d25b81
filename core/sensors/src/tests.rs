use std::path::PathBuf;
use std::time::Duration;

use heelfirst_gait::calibrate::{Calibration, Progress};
use heelfirst_gait::lift::{LiftCounter, LiftSettings};
use heelfirst_gait::simulate::{Imperfections, Pattern, Simulation};
use heelfirst_gait::{Analyser, Foot, Landing, Mount, MountDoubt, Sample, Settings};
use proptest::prelude::*;

use crate::recording::{HEADER, Reason, Writer};
use crate::*;

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// Everything that is told up to `until` when polled at these times and then at the end.
fn told(radio: &mut dyn Radio, polls: &[u64], until: Duration) -> Vec<RadioEvent> {
    let mut events = Vec::new();
    for poll in polls {
        events.extend(radio.poll(ms(*poll)));
    }
    while radio.deadline().is_some_and(|at| at <= until) {
        let more = radio.poll(until);
        assert!(!more.is_empty(), "a deadline that is due gives something");
        events.extend(more);
    }
    events
}

fn batches(events: &[RadioEvent]) -> Vec<&Batch> {
    events.iter().filter_map(|event| if let RadioEvent::Samples(batch) = event { Some(batch) } else { None }).collect()
}

fn samples(events: &[RadioEvent]) -> Vec<Sample> {
    batches(events).into_iter().flat_map(|batch| batch.samples.clone()).collect()
}

fn links(events: &[RadioEvent]) -> Vec<(LinkState, u128)> {
    events
        .iter()
        .filter_map(
            |event| if let RadioEvent::Link { state, at, .. } = event { Some((*state, at.as_millis())) } else { None },
        )
        .collect()
}

fn simulated(faults: Vec<Fault>) -> SimulatedRadio {
    let mut radio = SimulatedRadio::new(Pattern::Slap, 7, 100.0).expect("100 Hz").with_faults(faults);
    radio.connect(&SimulatedRadio::sensor(), Foot::Right, Duration::ZERO);
    radio
}

/// The samples that a connection of [`simulated`] gives if nothing is lost.
fn expected(until: Duration) -> Vec<Sample> {
    let simulation = Simulation {
        foot: Foot::Right,
        before: vec![heelfirst_gait::simulate::Idle::Standing { seconds: 1.0 }],
        ..Simulation::new(Pattern::Slap, 7)
    };
    let shifted = simulation.start().expect("valid").map(|sample| Sample { at: sample.at + ms(240), ..sample });
    shifted.take_while(|sample| sample.at < until).collect()
}

/// A recording of a short walk, with some samples left out.
fn recording(folder: &tempfile::TempDir, lost: impl Fn(usize) -> bool, faulty_end: bool) -> (PathBuf, Vec<Sample>) {
    let mut simulation = Simulation { steps: Some(6), ..Simulation::new(Pattern::Heel, 4) };
    simulation.imperfections = Imperfections { jitter_share: 0.0, clock_ppm: 0.0, ..Imperfections::typical() };
    let path = folder.path().join("walk.csv.gz");
    let mut writer = Writer::create(&path).expect("a file");
    let mut kept: Vec<Sample> = simulation.start().expect("valid").collect();
    let mut index = 0..;
    kept.retain(|_| !lost(index.next().unwrap_or(0)));
    for sample in &kept {
        writer.write(sample).expect("written");
    }
    writer.finish().expect("written");
    if faulty_end {
        let text =
            kept.iter().map(|s| format!("{:.6},0,0,9.8,0,0,0\n", s.at.as_secs_f64())).collect::<Vec<_>>().concat();
        std::fs::write(&path, format!("{HEADER}\n{text}oops,0,0,0,0,0,0\n")).expect("written");
    }
    (path, kept)
}

#[test]
fn names_of_sensors_do_not_reach_a_log() {
    let id = SensorId::new("C4:2B:11:90:AA:07");
    assert!(!format!("{id:?}").contains("C4"));
    assert_ne!(format!("{id:?}"), format!("{:?}", SensorId::new("C4:2B:11:90:AA:08")));
    assert_eq!(id.as_str(), "C4:2B:11:90:AA:07");
}

#[test]
fn where_there_is_no_radio_everything_is_unavailable() {
    let mut radio = NoRadio::new();
    assert_eq!(radio.deadline(), None);
    radio.scan(true, ms(5));
    radio.connect(&SensorId::new("any"), Foot::Left, ms(6));
    assert_eq!(radio.deadline(), Some(ms(5)));
    let events = radio.poll(ms(6));
    assert_eq!(events.len(), 2);
    assert!(events.iter().all(|e| matches!(e, RadioEvent::Problem { problem: Problem::Unavailable, .. })));
    assert_eq!(radio.poll(ms(7)), []);
}

#[test]
fn a_scan_finds_the_one_sensor_once_and_can_be_ended() {
    let mut radio = SimulatedRadio::new(Pattern::Heel, 1, 100.0).expect("100 Hz");
    radio.scan(true, ms(100));
    assert_eq!(radio.deadline(), Some(ms(400)));
    assert_eq!(radio.poll(ms(399)), []);
    let found = radio.poll(ms(5000));
    assert!(
        matches!(&*found, [RadioEvent::Found(found)] if found.name == "Simulated foot" && found.sensor == SimulatedRadio::sensor())
    );
    radio.scan(true, ms(6000));
    radio.scan(false, ms(6100));
    assert_eq!(radio.deadline(), None);
}

#[test]
fn connecting_walks_through_the_link_states_and_streams_evenly() {
    let events = told(&mut simulated(vec![]), &[], ms(10_000));
    let expected_links = [
        (LinkState::Connecting, 0),
        (LinkState::Discovering, 80),
        (LinkState::Configuring, 160),
        (LinkState::Streaming, 240),
    ];
    assert_eq!(links(&events), expected_links);
    let batches = batches(&events);
    assert_eq!(batches.len(), 78, "eight a second");
    assert!(batches.iter().all(|b| b.epoch == 1 && b.lost == 0 && b.missing.is_zero() && b.foot == Foot::Right));
    assert!(samples(&events).first().is_some_and(|first| first.at == ms(240)));
}

#[test]
fn an_unknown_sensor_is_a_problem() {
    let mut radio = SimulatedRadio::new(Pattern::Heel, 1, 100.0).expect("100 Hz");
    radio.connect(&SensorId::new("other"), Foot::Left, ms(3));
    assert!(matches!(&*radio.poll(ms(3)), [RadioEvent::Problem { problem: Problem::UnknownSensor, .. }]));
}

#[test]
fn a_rate_out_of_range_is_refused() {
    assert!(SimulatedRadio::new(Pattern::Heel, 1, 1000.0).is_err());
}

#[test]
fn a_late_poll_gives_a_bounded_piece_and_more_when_asked_again() {
    let mut radio = simulated(vec![]);
    let hour = Duration::from_secs(3600);
    let first = radio.poll(hour);
    assert!((256..260).contains(&first.len()), "{}", first.len());
    assert!(radio.deadline().is_some_and(|at| at <= hour));
    assert!(!radio.poll(hour).is_empty());
}

#[test]
fn a_broken_link_is_made_anew_in_a_new_epoch_and_what_was_lost_is_counted() {
    let events = told(&mut simulated(vec![Fault::LinkDrop { after: ms(3000) }]), &[], ms(8000));
    let after: Vec<_> = links(&events).split_off(4);
    let expected_links = [
        (LinkState::Backoff, 3240),
        (LinkState::Connecting, 3500),
        (LinkState::Discovering, 3580),
        (LinkState::Configuring, 3660),
        (LinkState::Streaming, 3740),
    ];
    assert_eq!(after, expected_links);
    let batches = batches(&events);
    let first_anew = batches.iter().find(|b| b.epoch == 2).expect("a second epoch");
    assert!((49..=51).contains(&first_anew.lost), "{}", first_anew.lost);
    assert!((480..=520).contains(&first_anew.missing.as_millis()), "{:?}", first_anew.missing);
    assert_eq!(batches.iter().filter(|b| b.lost > 0).count(), 1);
    let all: Vec<_> = expected(ms(7990));
    let heard = samples(&events);
    let kept: Vec<_> = all.into_iter().filter(|s| s.at < ms(3240) || s.at >= ms(3740)).collect();
    assert_eq!(&heard[..kept.len()], kept);
}

#[test]
fn a_mute_link_is_told_as_stalled_and_goes_on_in_the_same_epoch() {
    let fault = Fault::Mute { after: ms(2000), lasting: ms(5000) };
    let events = told(&mut simulated(vec![fault]), &[], ms(9000));
    let after = links(&events).split_off(4);
    assert!(matches!(&*after, [(LinkState::Stalled, 4220..=4240), (LinkState::Streaming, 7240..=7255)]), "{after:?}");
    assert!(batches(&events).iter().all(|b| b.epoch == 1));
    assert!(batches(&events).iter().any(|b| (499..=501).contains(&b.lost)));
}

#[test]
fn letting_go_gives_the_samples_so_far_and_a_new_connection_is_a_new_epoch() {
    let mut radio = simulated(vec![]);
    let sensor = SimulatedRadio::sensor();
    radio.connect(&sensor, Foot::Left, ms(10)); // without effect: it is connected
    radio.disconnect(&sensor, ms(2000));
    radio.disconnect(&sensor, ms(2001));
    radio.connect(&sensor, Foot::Left, ms(2500));
    let events = told(&mut radio, &[], ms(4000));
    let first: Vec<_> = batches(&events).into_iter().filter(|b| b.epoch == 1).collect();
    let second: Vec<_> = batches(&events).into_iter().filter(|b| b.epoch == 2).collect();
    let heard: Vec<Sample> = first.iter().flat_map(|b| b.samples.clone()).collect();
    assert_eq!(heard, expected(ms(2000)));
    assert!(first.iter().all(|b| b.foot == Foot::Right) && second.iter().all(|b| b.foot == Foot::Left));
    assert!(second.first().is_some_and(|b| b.lost == 0 && b.samples.first().is_some_and(|s| s.at == ms(2740))));
    assert!(links(&events).contains(&(LinkState::Idle, 2000)));
}

#[test]
fn a_recording_is_played_with_its_gaps_and_ends() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, kept) = recording(&folder, |i| (300..330).contains(&i) || i == 500, false);
    let mut radio = ReplayRadio::open(&path).expect("a recording");
    radio.connect(&ReplayRadio::sensor(), Foot::Left, ms(1000));
    let events = told(&mut radio, &[], ms(60_000));
    let heard = samples(&events);
    assert_eq!(heard.len(), kept.len());
    for (heard, kept) in heard.iter().zip(&kept) {
        assert_eq!(heard.at, kept.at + ms(1240));
    }
    let lost: Vec<u32> = batches(&events).iter().map(|b| b.lost).filter(|lost| *lost > 0).collect();
    assert_eq!(lost, [30, 1]);
    let [.., RadioEvent::Ended { reason: Ended::EndOfRecording, .. }, RadioEvent::Link { state: LinkState::Idle, .. }] =
        &*events
    else {
        panic!("{:?}", events.last());
    };
    assert_eq!(radio.deadline(), None);
}

#[test]
fn a_faulty_row_is_told_after_the_rows_before_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, kept) = recording(&folder, |_| false, true);
    let mut radio = ReplayRadio::open(&path).expect("its beginning is good");
    radio.connect(&ReplayRadio::sensor(), Foot::Left, Duration::ZERO);
    let events = told(&mut radio, &[], ms(60_000));
    assert_eq!(samples(&events).len(), kept.len());
    let [.., RadioEvent::Problem { problem: Problem::Recording(error), .. }, RadioEvent::Link { .. }] = &*events else {
        panic!("{:?}", events.last());
    };
    assert_eq!(error.line, Some(kept.len() as u64 + 2));
    assert!(matches!(error.reason, Reason::NotANumber { .. }));
}

#[test]
fn what_is_no_recording_is_refused_when_it_is_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("notes.csv");
    std::fs::write(&path, "dear diary\n").expect("written");
    assert!(ReplayRadio::open(&path).is_err());
    assert!(ReplayRadio::open(folder.path().join("none")).is_err());
}

#[test]
fn link_states_have_names_and_ways() {
    for state in LinkState::ALL {
        assert!(!state.as_str().is_empty());
        assert!(!state.may_become(state), "{state} is not a change");
        assert!(state == LinkState::Idle || state.may_become(LinkState::Idle));
    }
    assert!(!LinkState::Idle.may_become(LinkState::Streaming));
    assert!(LinkState::Backoff.is_on_the_way() && !LinkState::Off.is_on_the_way());
}

fn any_fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        (0_u64..8000).prop_map(|after| Fault::LinkDrop { after: ms(after) }),
        (0_u64..8000, 0_u64..4000).prop_map(|(after, lasting)| Fault::Mute { after: ms(after), lasting: ms(lasting) }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn polling_in_any_slices_tells_the_same(
        mut polls in proptest::collection::vec(0_u64..12_000, 0..60),
        faults in proptest::collection::vec(any_fault(), 0..4),
    ) {
        polls.sort_unstable();
        let whole = told(&mut simulated(faults.clone()), &[], ms(12_000));
        let sliced = told(&mut simulated(faults), &polls, ms(12_000));
        prop_assert_eq!(whole, sliced);
    }

    #[test]
    fn events_are_in_order_and_nothing_is_doubled_or_lost_unsaid(faults in proptest::collection::vec(any_fault(), 0..4)) {
        let events = told(&mut simulated(faults), &[], ms(12_000));
        let mut state = LinkState::Idle;
        let (mut last, mut last_at, mut epoch) = (None, Duration::ZERO, 0);
        for event in &events {
            prop_assert!(event.at() >= last_at, "{:?}", event);
            last_at = event.at();
            match event {
                RadioEvent::Link { state: next, .. } => {
                    prop_assert!(state.may_become(*next), "{} to {}", state, next);
                    state = *next;
                }
                RadioEvent::Samples(batch) => {
                    prop_assert_eq!(state, LinkState::Streaming);
                    prop_assert!(batch.epoch >= epoch && !batch.samples.is_empty());
                    prop_assert_eq!(batch.lost == 0, batch.missing.is_zero());
                    epoch = batch.epoch;
                    let mut gaps = 0.0;
                    for sample in &batch.samples {
                        if let Some(last) = last {
                            prop_assert!(sample.at > last);
                            gaps += (sample.at.saturating_sub(last).as_secs_f64() * 100.0).round() - 1.0;
                        }
                        last = Some(sample.at);
                    }
                    prop_assert!((gaps - f64::from(batch.lost)).abs() < 0.5);
                }
                _ => {}
            }
        }
        // Whatever was heard is what the foot did.
        let truth = expected(ms(12_000));
        let heard = samples(&events);
        let lost: u32 = batches(&events).iter().map(|b| b.lost).sum();
        prop_assert!(heard.iter().all(|s| truth.binary_search_by_key(&s.at, |t| t.at).is_ok_and(|i| truth[i] == *s)));
        if let (Some(first), Some(last)) = (heard.first(), heard.last()) {
            let walked = truth.iter().filter(|s| s.at >= first.at && s.at <= last.at).count();
            prop_assert_eq!(walked, heard.len() + lost as usize);
        }
    }
}

/// What is heard of one connection of a simulated foot that does this, until it ends or `until`.
fn doing(task: Task, seed: u64, foot: Foot, slipped_deg: f64, until: Duration) -> Vec<Sample> {
    let mut radio = SimulatedRadio::new(Pattern::Heel, seed, 104.0).expect("104 Hz").slipped(slipped_deg);
    radio.expect(task);
    radio.connect(&SimulatedRadio::sensor(), foot, Duration::ZERO);
    samples(&told(&mut radio, &[], until))
}

fn calibrated(seed: u64, foot: Foot) -> Mount {
    let mut calibration = Calibration::new(foot);
    for sample in doing(Task::Calibrate, seed, foot, 0.0, ms(120_000)) {
        calibration.push(sample);
    }
    match calibration.progress() {
        Progress::Done(mount) => mount,
        other => panic!("seed {seed}: {other:?}"),
    }
}

#[test]
fn the_simulated_person_follows_the_calibration_and_walks_with_the_same_mount() {
    for (seed, foot) in (0..12).zip([Foot::Left, Foot::Right].into_iter().cycle()) {
        let mount = calibrated(seed, foot);
        let mut analyser = Analyser::new(foot, Settings::default(), Some(mount));
        let mut steps = Vec::new();
        for sample in doing(Task::Walk, seed, foot, 0.0, ms(20_000)) {
            analyser.push(sample, &mut steps);
        }
        assert!(steps.len() > 8 && analyser.mount_doubt().is_none(), "seed {seed}: {steps:?}");
        assert!(steps.iter().all(|step| !step.graded_after), "seed {seed}");
        let heels = steps.iter().filter(|step| step.landing == Some(Landing::Heel)).count();
        assert!(heels + 3 >= steps.len(), "seed {seed}: {heels} of {}", steps.len());
    }
}

#[test]
fn a_sensor_that_slipped_since_is_doubted() {
    for seed in 0..4 {
        let mut analyser = Analyser::new(Foot::Left, Settings::default(), Some(calibrated(seed, Foot::Left)));
        for sample in doing(Task::Walk, seed, Foot::Left, 20.0, ms(30_000)) {
            analyser.push(sample, &mut Vec::new());
        }
        assert_eq!(analyser.mount_doubt(), Some(MountDoubt::Tilted), "seed {seed}");
    }
}

#[test]
fn the_simulated_person_lifts_when_asked_with_the_mount_that_was_calibrated() {
    let mut radio = SimulatedRadio::new(Pattern::Slap, 3, 104.0).expect("104 Hz");
    radio.expect(Task::Lift);
    radio.connect(&SimulatedRadio::sensor(), Foot::Right, Duration::ZERO);
    let mut counter = LiftCounter::new(Foot::Right, Some(calibrated(3, Foot::Right)), LiftSettings::default());
    let (mut lifts, mut asked) = (Vec::new(), 0);
    for second in 0..60 {
        for sample in samples(&radio.poll(ms(1000 * second))) {
            counter.push(sample, &mut lifts);
        }
        if second % 9 == 3 && second < 50 {
            radio.ask_for_lift(&SimulatedRadio::sensor(), false, ms(1000 * second));
            asked += 1;
        }
    }
    assert_eq!(lifts.len(), asked);
    for (lift, asked_s) in lifts.iter().zip([3.0, 12.0, 21.0, 30.0, 39.0, 48.0]) {
        assert!(lift.sign_known && lift.heel_stayed_down == Some(true), "{lift:?}");
        assert!((lift.began_s - asked_s).abs() < 1.0 && lift.peak_angle_deg > Some(8.0), "{asked_s}: {lift:?}");
    }
}
