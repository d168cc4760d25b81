use heelfirst_gait::tap::TapWatch;
use proptest::prelude::*;

use super::*;
use crate::LinkState;

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

fn left() -> SceneSensor {
    SceneSensor::new("Movesense 1", Foot::Left, Pattern::Slap, 3)
}

fn right() -> SceneSensor {
    SceneSensor { signal_dbm: Some(-75), ..SceneSensor::new("Movesense 2", Foot::Right, Pattern::Heel, 4) }
}

fn told(radio: &mut SceneRadio, polls: &[u64], until: Duration) -> Vec<RadioEvent> {
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

fn connected(sensors: Vec<SceneSensor>, task: Task) -> SceneRadio {
    let ids: Vec<_> = sensors.iter().map(|sensor| (sensor.sensor.clone(), sensor.foot)).collect();
    let mut radio = SceneRadio::new(sensors).expect("valid");
    radio.expect(task);
    for (id, foot) in ids {
        radio.connect(&id, foot, Duration::ZERO);
    }
    radio
}

fn states(events: &[RadioEvent], of: &SensorId) -> Vec<(LinkState, u128)> {
    let link = |event: &RadioEvent| match event {
        RadioEvent::Link { sensor, state, at } if sensor == of => Some((*state, at.as_millis())),
        _ => None,
    };
    events.iter().filter_map(link).collect()
}

fn samples_of(events: &[RadioEvent], of: &SensorId) -> Vec<heelfirst_gait::Sample> {
    let batch = |event: &RadioEvent| match event {
        RadioEvent::Samples(batch) if batch.sensor == *of => Some(batch.samples.clone()),
        _ => None,
    };
    events.iter().filter_map(batch).flatten().collect()
}

#[test]
fn a_scan_finds_what_is_in_reach_when_it_is() {
    let asleep = SceneSensor { reachable_from: Some(ms(4_000)), ..right() };
    let gone =
        SceneSensor { reachable_until: Some(ms(100)), ..SceneSensor::new("Movesense 3", Foot::Left, Pattern::Toe, 5) };
    let mut radio = SceneRadio::new(vec![left(), asleep, gone]).expect("valid");
    radio.scan(true, Duration::ZERO);
    let found = |event: RadioEvent| match event {
        RadioEvent::Found(found) => (found.name, found.signal_dbm, found.at.as_millis()),
        other => panic!("{other:?}"),
    };
    let found: Vec<_> = told(&mut radio, &[], ms(60_000)).into_iter().map(found).collect();
    assert_eq!(found, [("Movesense 1".to_owned(), Some(-60), 300), ("Movesense 2".to_owned(), Some(-75), 4_000)]);
}

#[test]
fn the_sensor_on_the_foot_that_taps_hears_three_and_the_other_none() {
    for (seed, foot) in (0..10).zip([Foot::Left, Foot::Right].into_iter().cycle()) {
        let sensors = vec![SceneSensor { seed, ..left() }, SceneSensor { seed: seed + 100, ..right() }];
        let mut radio = connected(sensors.clone(), Task::Tap(foot));
        let events = told(&mut radio, &[], ms(20_000));
        for sensor in sensors {
            let mut watch = TapWatch::new();
            let heard = samples_of(&events, &sensor.sensor).iter().filter_map(|sample| watch.push(sample)).count();
            assert_eq!(heard > 0, sensor.foot == foot, "seed {seed}, {foot:?}: {:?} heard {heard}", sensor.foot);
        }
    }
}

#[test]
fn a_sensor_that_wakes_late_streams_from_then_on_and_one_that_goes_is_sought_in_vain() {
    let late = SceneSensor { reachable_from: Some(ms(9_000)), ..left() };
    let leaves = SceneSensor { reachable_until: Some(ms(5_000)), ..right() };
    let (of_late, of_leaves) = (late.sensor.clone(), leaves.sensor.clone());
    let events = told(&mut connected(vec![late, leaves], Task::Walk), &[], ms(30_000));
    let on_the_way = [
        (LinkState::Connecting, 0),
        (LinkState::Discovering, 9_080),
        (LinkState::Configuring, 9_160),
        (LinkState::Streaming, 9_240),
    ];
    assert_eq!(states(&events, &of_late), on_the_way);
    assert!(samples_of(&events, &of_late).first().is_some_and(|first| first.at == ms(9_240)));
    assert_eq!(states(&events, &of_leaves)[4..], [(LinkState::Backoff, 5_000), (LinkState::Connecting, 5_260)]);
    assert!(samples_of(&events, &of_leaves).iter().all(|sample| sample.at < ms(5_000)));
}

#[test]
fn what_is_never_in_reach_stays_connecting_and_can_be_let_go_of() {
    let away = SceneSensor { reachable_from: None, ..left() };
    let id = away.sensor.clone();
    let mut radio = connected(vec![away], Task::Walk);
    assert_eq!(told(&mut radio, &[], ms(1_000)).len(), 1);
    assert_eq!(radio.deadline(), None);
    radio.disconnect(&id, ms(2_000));
    assert_eq!(states(&told(&mut radio, &[], ms(9_000)), &id), [(LinkState::Idle, 2_000)]);
}

#[test]
fn a_battery_falls_a_firmware_is_told_and_a_refusal_ends_the_matter() {
    let tells = SceneSensor {
        battery_percent: Some(22),
        battery_falls_every: Some(ms(2_000)),
        firmware: Some("2.3.0".to_owned()),
        ..left()
    };
    let refuses = SceneSensor { refuses: true, ..right() };
    let of_refuses = refuses.sensor.clone();
    let events = told(&mut connected(vec![tells, refuses], Task::Walk), &[], ms(7_000));
    let battery = |event: &RadioEvent| match event {
        RadioEvent::Battery { percent, at, .. } => Some((*percent, at.as_millis())),
        _ => None,
    };
    assert_eq!(
        events.iter().filter_map(battery).collect::<Vec<_>>(),
        [(22, 240), (21, 2_000), (20, 4_000), (19, 6_000)]
    );
    assert!(
        events.iter().any(
            |event| matches!(event, RadioEvent::Information { firmware: Some(firmware), .. } if firmware == "2.3.0")
        )
    );
    assert!(events.iter().any(
        |event| matches!(event, RadioEvent::Problem { sensor: Some(sensor), problem: Problem::Refused { .. }, .. } if *sensor == of_refuses)
    ));
    assert_eq!(samples_of(&events, &of_refuses), []);
}

#[test]
fn a_running_pod_tells_its_pace_and_no_samples() {
    let pod = SceneSensor { kind: DeviceKind::RunningPod, ..left() };
    let id = pod.sensor.clone();
    let events = told(&mut connected(vec![pod], Task::Walk), &[], ms(5_500));
    assert_eq!(events.iter().filter(|event| matches!(event, RadioEvent::Pace { .. })).count(), 5);
    assert_eq!(samples_of(&events, &id), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn polling_in_any_slices_tells_the_same_in_order(
        mut polls in proptest::collection::vec(0_u64..12_000, 0..40),
        from in 0_u64..9_000, until in 1_000_u64..12_000, drop in 0_u64..6_000,
    ) {
        polls.sort_unstable();
        let sensors = vec![
            SceneSensor { reachable_from: Some(ms(from)), reachable_until: Some(ms(until)), ..left() },
            SceneSensor { faults: vec![Fault::LinkDrop { after: ms(drop) }], ..right() },
        ];
        let whole = told(&mut connected(sensors.clone(), Task::Walk), &[], ms(12_000));
        let sliced = told(&mut connected(sensors, Task::Walk), &polls, ms(12_000));
        prop_assert_eq!(&whole, &sliced);
        prop_assert!(whole.windows(2).all(|pair| pair[0].at() <= pair[1].at() + ms(125)));
    }
}
