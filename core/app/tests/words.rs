//! Every key that the rooms ask for has a text.

use heelfirst_practice::progress::{Missing, Subject, Verdict};
use heelfirst_practice::{Catalogue, Outcome, Phase, StopReason, cue_keys, gate};
use heelfirst_sensors::LinkState;
use heelfirst_sensors::recording::Remedy;
use heelfirst_words::Words;

fn assert_all(keys: impl IntoIterator<Item = String>) {
    let words = Words::new(&["en"]);
    let missing: Vec<String> = keys.into_iter().filter(|key| !words.has(key)).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}

#[test]
fn exercises_and_cues_have_texts() {
    let catalogue = Catalogue::standard().unwrap();
    assert_all(catalogue.iter().flat_map(heelfirst_practice::Exercise::word_keys));
    assert_all(cue_keys().iter().map(|key| (*key).to_owned()));
}

#[test]
fn phases_outcomes_and_reasons_have_texts() {
    for prefix in ["phase", "instruction"] {
        assert_all(Phase::ALL.iter().map(|phase| format!("{prefix}-{}", phase.as_str())));
    }
    assert_all(StopReason::ALL.iter().map(|reason| format!("stop-{}", reason.as_str())));
    let outcomes = [Outcome::Done, Outcome::Enough, Outcome::Stopped, Outcome::Interrupted];
    assert_all(outcomes.iter().map(|outcome| format!("session-{}", outcome.as_str())));
    assert_all(outcomes.iter().map(|outcome| format!("outcome-{}", outcome.as_str())));
    assert_all(LinkState::ALL.iter().map(|state| format!("link-{}", state.as_str())));
}

#[test]
fn every_change_and_what_it_lacks_has_a_text() {
    let verdicts =
        [Verdict::ClearlyBetter, Verdict::ClearlyWorse, Verdict::ClearlyDifferent, Verdict::NoClearChangeYet];
    assert_all(verdicts.iter().flat_map(|verdict| verdict.advice_keys()).map(|key| (*key).to_owned()));
    assert_all(verdicts.iter().map(|verdict| verdict.key().to_owned()));
    let (have, need) = (1, 5);
    let missing = [
        Missing::DaysBefore { have, need },
        Missing::DaysAfter { have, need },
        Missing::StepsBefore { have, need },
        Missing::StepsAfter { have, need },
        Missing::WindowsApart,
        Missing::SureOfIt,
        Missing::LargeEnough,
    ];
    for subject in Subject::ALL {
        assert_all([subject.key().to_owned()]);
        assert_all(missing.iter().map(|missing| missing.key(subject).to_owned()));
    }
}

#[test]
fn every_question_and_answer_has_a_text() {
    for question in gate::all() {
        assert_all([format!("question-{}", question.key)]);
        assert_all(question.answers.iter().map(|answer| format!("answer-{}-{answer}", question.key)));
    }
    let gates = [
        "urgent-emergency",
        "urgent-today",
        "urgent-ms-team",
        "unanswered",
        "standing",
        "walking-alone",
        "walking-far",
        "marching",
        "lighter-day",
        "after-fall",
        "calf-operation",
    ];
    assert_all(gates.iter().map(|key| format!("gate-{key}")));
}

#[test]
fn notices_say_what_and_what_to_do() {
    let keys = [
        "not-found",
        "invalid",
        "busy",
        "sensor-unavailable",
        "storage",
        "internal",
        "history-recovered",
        "not-saved",
        "not-wiped",
        "session-unreadable",
        "setting-unreadable",
        "no-radio",
        "sensor-not-found",
        "recording-unreadable",
        "recording-full",
        "recording-failed",
        "may-not-notify",
        "channel-muted",
        "battery-restricted",
        "not-exact",
        "signal-units",
        "signal-without-gravity",
        "signal-stuck",
        "signal-clipped",
        "signal-not-finite",
        "signal-time",
        "signal-rate",
    ];
    assert_all(keys.iter().flat_map(|key| ["what", "remedy"].map(|part| format!("notice-{key}-{part}"))));
    assert_all(Remedy::ALL.iter().map(|remedy| format!("recording-remedy-{}", remedy.as_str())));
}

#[test]
fn steps_and_prompts_have_texts() {
    let steps = ["step-heel", "step-flat", "step-toe", "step-slap", "step-drag", "step-ungraded", "steps-none-graded"];
    assert_all(steps.map(str::to_owned));
    for goal in ["heel", "soft", "clear"] {
        assert_all([format!("steps-few-{goal}"), format!("steps-share-{goal}")]);
    }
    for kind in ["walk", "stretch", "strength"] {
        assert_all((1..=4).map(|wording| format!("reminder-{kind}-{wording}")));
        assert_all([format!("reminder-{kind}-title"), format!("reminder-also-{kind}")]);
    }
}
