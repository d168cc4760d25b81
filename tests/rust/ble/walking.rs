//! A walk whose link breaks every 20 seconds: what was seen is graded right, what was not seen is said.

use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use heelfirst::{
    Coach, CoachClock, CoachConfig, CoachEvent, CoachListener, CoachRadio, DoneSnapshot, Environment, ListenerError,
    NoticeSnapshot, Plan, PlanItem, SessionPhase, Side, StepLanding, StepSnapshot, UngradedReason,
};

use crate::ear::{LONG, percentile, scale, tell};
use crate::rig::Rig;

/// Two minutes where proofs take their time.
fn walk_s() -> u32 {
    if scale() > 1 { 120 } else { 80 }
}

const DROP_EVERY: Duration = Duration::from_secs(20);
/// Contacts of the truth and of a step are the same within this, in s.
const SAME_S: f64 = 0.06;

struct Listener(Mutex<Sender<CoachEvent>>);

impl CoachListener for Listener {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        drop(self.0.lock().unwrap().send(event)); // at the end nobody listens
        Ok(())
    }
}

fn open(folder: &tempfile::TempDir) -> (Arc<Coach>, Receiver<CoachEvent>) {
    let (sender, heard) = channel();
    let config = CoachConfig {
        data_dir: folder.path().join("data").display().to_string(),
        languages: Vec::new(),
        clock: CoachClock::System { speed: 1.0 },
        radio: CoachRadio::Bluetooth,
        environment: Environment {
            zone: "Europe/Berlin".to_owned(),
            languages: vec!["en".to_owned()],
            boot_id: "boot".to_owned(),
            may_notify: false,
            channel_muted: false,
            exact_allowed: false,
            battery_restricted: false,
            force_stopped: false,
            pending_limit: 0,
        },
    };
    (Coach::open(config, Arc::new(Listener(Mutex::new(sender)))).unwrap(), heard)
}

/// The first event of which `what` makes something; all that came before it are handed to `each`.
fn first<T>(
    heard: &Receiver<CoachEvent>,
    limit: Duration,
    mut what: impl FnMut(&CoachEvent) -> Option<T>,
) -> Option<T> {
    loop {
        match heard.recv_timeout(limit) {
            Ok(event) => {
                if let Some(found) = what(&event) {
                    return Some(found);
                }
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
        }
    }
}

fn program() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    tests.parent().unwrap().parent().unwrap().join("heelfirst")
}

/// Has the left sensor walk; what really happens, by contact in s and pattern.
fn walk(rig: &Rig, folder: &tempfile::TempDir) -> Vec<(f64, String)> {
    let (out, truth) = (folder.path().join("walk.csv.gz"), folder.path().join("truth.json"));
    let options = ["simulate", "--pattern", "mixed", "--steps", "140", "--rate", "104", "--seed", "11"];
    let made = Command::new(program()).args(options).arg("--out").arg(&out).arg("--truth").arg(&truth).status();
    assert!(made.unwrap().success());
    rig.say(&format!("left walk {} hold", out.display()));
    let truth: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(truth).unwrap()).unwrap();
    let strides = truth["strides"].as_array().unwrap().iter();
    let stride = |stride: &serde_json::Value| {
        (stride["initial_contact_s"].as_f64().unwrap(), stride["pattern"].as_str().unwrap().to_owned())
    };
    strides.map(stride).collect()
}

/// How far a contact lies from the nearest one of the truth, in s.
fn off_s(at_s: f64, truth: &[(f64, String)]) -> f64 {
    let offs = truth.iter().map(|(true_s, _)| at_s - true_s);
    offs.min_by(|one, other| one.abs().total_cmp(&other.abs())).unwrap()
}

/// The offset between the walk's clock and the session's at which most contacts agree, settled to the middle of what is left.
fn offset_s(steps: &[StepSnapshot], truth: &[(f64, String)]) -> f64 {
    let offs = |offset_s: f64| steps.iter().map(move |step| off_s(step.initial_contact_s - offset_s, truth));
    let agree = |offset_s: f64| offs(offset_s).filter(|off_s| off_s.abs() < SAME_S).count();
    let from_s = steps.first().unwrap().initial_contact_s;
    let candidates =
        truth.iter().take(20).flat_map(|(at_s, _)| [-0.04, 0.0, 0.04].map(|nudge_s| from_s - at_s + nudge_s));
    let best_s = candidates.max_by_key(|offset_s| agree(*offset_s)).unwrap();
    let near: Vec<f64> = offs(best_s).filter(|off_s| off_s.abs() < 2.0 * SAME_S).collect();
    best_s + percentile(&near, 50)
}

/// Whether a grade says what really happened.
fn is_right(step: &StepSnapshot, pattern: &str) -> bool {
    let landing = step.landing;
    match pattern {
        "slap" => step.slap == Some(true) && landing == Some(StepLanding::Heel),
        "drop_forefoot" => landing == Some(StepLanding::Toe),
        "drop_flat" => landing == Some(StepLanding::Flat),
        "drag" => step.drag == Some(true),
        _ => landing == Some(StepLanding::Heel) && step.slap == Some(false) && step.drag == Some(false),
    }
}

struct Walked {
    steps: Vec<StepSnapshot>,
    notices_before_the_end: Vec<NoticeSnapshot>,
    notices: Vec<NoticeSnapshot>,
    done: DoneSnapshot,
}

/// Leads a walking burst, with a drop every 20 s of its walk.
fn lead(rig: &Rig, coach: &Coach, heard: &Receiver<CoachEvent>) -> Walked {
    coach.start_unasked("walking-burst".to_owned()).unwrap();
    coach.ready().unwrap();
    let (mut steps, mut notices, mut before, mut walking_since, mut drops) =
        (Vec::new(), Vec::new(), Vec::new(), None, 0);
    let done = first(heard, LONG, |event| {
        match event {
            CoachEvent::Session { snapshot } if snapshot.phase == SessionPhase::Walk => {
                let since_ms = *walking_since.get_or_insert(snapshot.at_ms);
                let walked = Duration::from_millis(u64::try_from(snapshot.at_ms - since_ms).unwrap());
                if walked >= DROP_EVERY * (drops + 1) && walked.as_secs() + 5 < u64::from(walk_s()) {
                    drops += 1;
                    rig.say("left drop");
                }
            }
            CoachEvent::Session { snapshot } if snapshot.outcome.is_some() => before = std::mem::take(&mut notices),
            CoachEvent::Steps { steps: told } => steps.extend(told.steps.iter().cloned()),
            CoachEvent::Problem { notice } => notices.push(notice.clone()),
            CoachEvent::Done { done } => return Some(done.clone()),
            _ => {}
        }
        None
    });
    assert_eq!(drops, walk_s() / 20 - 1);
    Walked { steps, notices_before_the_end: before, notices, done: done.unwrap() }
}

#[test]
fn a_walk_whose_link_breaks_every_20_s_says_what_it_did_not_see_and_grades_the_rest_right() {
    let rig = Rig::ready();
    let folder = tempfile::tempdir().unwrap();
    let (coach, heard) = open(&folder);
    let item = PlanItem {
        exercise: "walking-burst".to_owned(),
        times_a_day: 4,
        walking_s: Some(walk_s()),
        ..PlanItem::default()
    };
    coach.set_plan(Plan { weaker_side: Some(Side::Left), items: vec![item], ..Plan::default() }).unwrap();
    coach.scan(true).unwrap();
    let sensor = first(&heard, LONG, |event| match event {
        CoachEvent::Sensor { sensor } if sensor.name.starts_with("Movesense") => Some(sensor.sensor.clone()),
        _ => None,
    });
    coach.scan(false).unwrap();
    coach.pair(sensor.unwrap(), Side::Left).unwrap();
    let truth = walk(&rig, &folder);
    let walked = lead(&rig, &coach, &heard);
    coach.shut_down();
    judge(&walked, &truth);
}

fn judge(walked: &Walked, truth: &[(f64, String)]) {
    let summary = walked.done.walk.as_ref().unwrap();
    let missing =
        walked.steps.iter().filter(|step| step.ungraded_because == Some(UngradedReason::MissingSamples)).count();
    let graded: Vec<_> = walked.steps.iter().filter(|step| step.landing.is_some()).collect();
    let offset_s = offset_s(&walked.steps, truth);
    let known: Vec<_> = graded
        .iter()
        .filter_map(|step| {
            let at_s = step.initial_contact_s - offset_s;
            let nearest = truth.iter().min_by(|one, other| (one.0 - at_s).abs().total_cmp(&(other.0 - at_s).abs()))?;
            ((nearest.0 - at_s).abs() < SAME_S).then(|| is_right(step, &nearest.1))
        })
        .collect();
    let right = known.iter().filter(|right| **right).count();
    let told =
        summary.lines.iter().map(|line| format!("{}: {}", line.label, line.value)).collect::<Vec<_>>().join(" · ");
    tell(
        "steps, graded, matched with the truth, right, ungraded for missing samples",
        format!("{}, {}, {}, {right}, {missing}", walked.steps.len(), graded.len(), known.len()),
    );
    tell("summary", format!("{} {told}", walked.done.summary));
    for notice in walked.notices_before_the_end.iter().chain(&walked.notices) {
        tell("told", format!("{} {}", notice.what, notice.remedy));
    }
    assert_eq!(summary.ungraded_missing_samples_count as usize, missing);
    assert!(missing > 0, "each drop costs a step or two");
    assert!(
        graded.len() >= walk_s() as usize / 2 && known.len() * 100 >= graded.len() * 95,
        "{} of {}",
        known.len(),
        graded.len()
    );
    assert!(right * 100 >= known.len() * 93, "{right} of {} are right", known.len());
    assert!(walked.notices_before_the_end.is_empty(), "nothing is said of a sensor while somebody walks");
    let told: Vec<_> = walked.notices.iter().map(|notice| notice.key.as_str()).collect();
    assert_eq!(told, ["sensor-dropped"], "it is told once");
}
