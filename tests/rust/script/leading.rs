//! What leads through a session and asks after it. Kotlin's `Leading.kt` and Swift's `Leading.swift` write the same lines.

use heelfirst::{
    Coach, DoneQuestion, DoneSnapshot, KeyMeaning, SessionId, SessionKey, SettledQuestion, StopReason, key_meaning,
    next_question,
};

use crate::call::Call;
use crate::render::{Names, kebab, optional};
use crate::stage::Answer;

const KEYS: [SessionKey; 6] = [
    SessionKey::Volume,
    SessionKey::Headset,
    SessionKey::Play,
    SessionKey::Pause,
    SessionKey::Space,
    SessionKey::Escape,
];
pub const QUESTIONS: [DoneQuestion; 3] = [DoneQuestion::Reason, DoneQuestion::Mishap, DoneQuestion::Rating];
const REASONS: [StopReason; 6] =
    [StopReason::Pain, StopReason::Dizzy, StopReason::Unsteady, StopReason::Tired, StopReason::Hot, StopReason::Other];

/// What every key means, what is asked next of the session that was `done` last, and an answer taken back; none for any other call.
pub fn leading(coach: &Coach, call: &Call, done: Option<&DoneSnapshot>, names: &Names) -> Option<Answer> {
    Some(match call.verb().as_str() {
        "key-meaning" => {
            let (session, keys_count) = (coach.snapshot().session, call.flag("keys_count"));
            Ok(KEYS.map(|key| key_line(key, key_meaning(key, session.clone(), keys_count))).to_vec())
        }
        "next-question" => {
            let settled = call.texts("settled").iter().map(|text| settled(text)).collect();
            let done = done.unwrap_or_else(|| panic!("no session is over: {}", call.line));
            Ok(vec![format!("asks {}", optional(next_question(done.clone(), settled).map(kebab)))])
        }
        "take-back-answer" => {
            let session = SessionId { value: names.session_behind(&call.text("session")) };
            coach.take_back_answer(session, call.named("question", &QUESTIONS)).map(|()| Vec::new())
        }
        _ => return None,
    })
}

fn key_line(key: SessionKey, meaning: KeyMeaning) -> String {
    let meant = match meaning {
        KeyMeaning::Say { command } => format!("says {}", kebab(command)),
        other => kebab(other),
    };
    format!("key {} {meant}", kebab(key))
}

/// `QUESTION`, or `reason:WHY`.
fn settled(text: &str) -> SettledQuestion {
    let (question, reason) = text.split_once(':').map_or((text, None), |(question, reason)| (question, Some(reason)));
    SettledQuestion {
        question: *QUESTIONS.iter().find(|known| kebab(known) == question).unwrap(),
        reason: reason.map(|reason| *REASONS.iter().find(|known| kebab(known) == reason).unwrap()),
    }
}
