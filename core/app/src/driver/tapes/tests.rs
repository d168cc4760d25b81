use heelfirst_sensors::recording::Reader;

use super::*;

/// Half a second of a sensor at 100 Hz.
fn samples(foot: Foot, from_ms: u64) -> Taped {
    let sample = |number: u64| Sample {
        at: Duration::from_millis(from_ms + 10 * number),
        acc_mps2: [0.0, 0.3, 9.8],
        gyr_dps: [0.0; 3],
    };
    let sensor = SensorId::new(format!("{foot:?}"));
    Taped::Samples(TapedSamples {
        sensor,
        foot,
        at_us: 1_772_434_800_000_000,
        session: SessionId::new(&mut heelfirst_history::IdSource::new(7), 0),
        samples: (0..50).map(sample).collect(),
    })
}

fn tapes(folder: &Path) -> Tapes {
    Tapes::new(folder, RecordWalks::default())
}

/// Both feet for some seconds; what went wrong.
fn record(tapes: &mut Tapes, seconds: std::ops::Range<u64>) {
    for half in seconds.start * 2..seconds.end * 2 {
        for foot in [Foot::Left, Foot::Right] {
            assert_eq!(tapes.take(samples(foot, half * 500)), None);
        }
    }
}

/// How many samples each file has; whole files all.
fn there(folder: &Path) -> Vec<(Option<Foot>, usize)> {
    let count = |path: &Path| Reader::open(path).unwrap().collect::<Result<Vec<_>, _>>().unwrap().len();
    let all = Recordings::in_folder(folder).list().unwrap();
    all.iter().map(|recording| (recording.foot(), count(&recording.path))).collect()
}

fn both(samples: usize) -> Vec<(Option<Foot>, usize)> {
    vec![(Some(Foot::Left), samples), (Some(Foot::Right), samples)]
}

#[test]
fn each_foot_has_a_file_of_its_own_that_is_listed_when_the_session_ends() {
    let dir = tempfile::tempdir().unwrap();
    let mut tapes = tapes(dir.path());
    record(&mut tapes, 0..5);
    assert_eq!(there(dir.path()), []);
    assert_eq!(tapes.take(Taped::End), None);
    assert_eq!(there(dir.path()), both(500));
    record(&mut tapes, 0..1);
    assert_eq!(tapes.take(Taped::End), None);
    assert_eq!(there(dir.path()).len(), 4, "another session has files of its own");
}

#[test]
fn whatever_a_sensor_says_can_be_read_again() {
    let dir = tempfile::tempdir().unwrap();
    let mut tapes = tapes(dir.path());
    let Taped::Samples(mut odd) = samples(Foot::Left, 0) else { unreachable!() };
    odd.samples[3].acc_mps2[0] = f64::NAN;
    odd.samples[5].at = Duration::ZERO;
    tapes.take(Taped::Samples(odd));
    assert_eq!(tapes.take(Taped::End), None);
    assert_eq!(there(dir.path()), [(Some(Foot::Left), 48)]);
}

#[test]
fn a_kill_takes_what_came_after_the_last_whole_block() {
    let dir = tempfile::tempdir().unwrap();
    let mut killed = tapes(dir.path());
    record(&mut killed, 0..9);
    std::mem::forget(killed);
    drop(heelfirst_history::Store::open(dir.path(), "this").unwrap());
    let left = there(dir.path());
    assert!(left.len() == 2 && left.iter().all(|(_, samples)| (650..900).contains(samples)), "{left:?}");
}

#[test]
fn a_full_disk_ends_the_recording_whole_and_is_told_once_when_the_session_is_over() {
    let dir = tempfile::tempdir().unwrap();
    let mut tapes = tapes(dir.path());
    record(&mut tapes, 0..5);
    tapes.fill();
    record(&mut tapes, 5..20);
    assert_eq!(tapes.take(Taped::End), Some(NotRecorded::Full));
    let left = there(dir.path());
    assert!(left.len() == 2 && left.iter().all(|(_, samples)| (250..500).contains(samples)), "{left:?}");
    record(&mut tapes, 0..1);
    assert_eq!(tapes.take(Taped::End), None, "the next session begins anew");
    assert_eq!(there(dir.path()).len(), 4);
}

#[test]
fn where_no_file_can_be_made_the_place_is_told() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("recordings"), "no folder").unwrap();
    let mut tapes = tapes(dir.path());
    record(&mut tapes, 0..3);
    let Some(NotRecorded::Failed(problem)) = tapes.take(Taped::End) else { panic!("nothing was told") };
    assert!(problem.contains("recordings"), "{problem}");
    assert_eq!(tapes.take(Taped::End), None);
}

/// How many bytes are kept, and of how many files.
fn kept(folder: &Path) -> (u64, usize) {
    let all = Recordings::in_folder(folder).list().unwrap();
    (all.iter().map(|recording| recording.bytes).sum(), all.len())
}

#[test]
fn the_oldest_go_when_a_session_ends_and_one_that_never_ends_leaves_room_for_the_other_foot() {
    let dir = tempfile::tempdir().unwrap();
    let mut tapes = tapes(dir.path());
    for _ in 0..3 {
        record(&mut tapes, 0..5);
        assert_eq!(tapes.take(Taped::End), None);
    }
    let first = Recordings::in_folder(dir.path()).list().unwrap().remove(0).name;
    let (bytes, files) = kept(dir.path());
    tapes.limit_bytes = bytes;
    record(&mut tapes, 0..5);
    tapes.take(Taped::End);
    assert_eq!(kept(dir.path()), (bytes, files));
    assert!(Recordings::in_folder(dir.path()).list().unwrap().iter().all(|recording| recording.name != first));
    record(&mut tapes, 0..300);
    tapes.take(Taped::End);
    let left = there(dir.path());
    assert!(kept(dir.path()).0 <= bytes && left.len() >= 2, "{left:?}");
    assert!(left.iter().all(|(_, samples)| *samples < 30_000), "{left:?}");
}
