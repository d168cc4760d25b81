//! Clear changes as sentences, with whom to see where something is worse.

use heelfirst_history::Reader;
use heelfirst_practice::progress::{Change, Missing, Subject, Verdict};
use heelfirst_report::side_in_context;
use heelfirst_words::{Args, Words};
use jiff::civil::Date;

use crate::api::{ChangeSnapshot, ChangeVerdict, CoachError, Side};
use crate::driver::refused;
use crate::report::{Compared, Graded, Person, compared, comparing, context, side};

/// Worse before better, both before what cannot be said yet.
pub(super) fn changes(
    reader: &Reader,
    today: Date,
    (person, graded): (&Person, &Graded<'_>),
    words: &Words,
) -> Result<Vec<ChangeSnapshot>, CoachError> {
    let comparing = comparing(reader, today, person, graded).map_err(refused)?;
    let compared = compared(reader, &comparing, person).map_err(refused)?;
    Ok(compared.iter().map(|compared| snapshot(compared, words)).collect())
}

fn snapshot(Compared { of, change }: &Compared<'_>, words: &Words) -> ChangeSnapshot {
    let what = words.plain(change.subject.key());
    ChangeSnapshot {
        subject: change.subject.key().to_owned(),
        side: match of.side {
            heelfirst_history::Side::Left => Side::Left,
            heelfirst_history::Side::Right => Side::Right,
        },
        context: (&of.context).into(),
        of_text: side_in_context(side(of.side), &context(&of.context), words),
        verdict: match change.verdict {
            Verdict::ClearlyBetter => ChangeVerdict::Better,
            Verdict::ClearlyWorse => ChangeVerdict::Worse,
            Verdict::ClearlyDifferent => ChangeVerdict::Different,
            Verdict::NoClearChangeYet => ChangeVerdict::NotYet,
        },
        text: words.text(change.verdict.key(), &Args::new().with("what", what)),
        detail: detail(change, words),
        advice: advice(change, words),
    }
}

fn detail(change: &Change, words: &Words) -> String {
    let Some((from, to)) = change.before.mean.zip(change.after.mean) else { return String::new() };
    let (key, factor) = match change.subject {
        Subject::StrikeAngle | Subject::ToeLift => ("progress-angle", 1.0),
        Subject::Speed => ("progress-speed", 1.0),
        _ => ("progress-share", 100.0),
    };
    words.text(key, &Args::new().with("from", factor * from).with("to", factor * to))
}

fn advice(change: &Change, words: &Words) -> Vec<String> {
    let of_verdict = change.verdict.advice_keys().iter().map(|key| words.plain(key));
    let missing = change.missing.iter().map(|missing| lacking(*missing, change.subject, words));
    of_verdict.chain(missing).collect()
}

fn lacking(missing: Missing, subject: Subject, words: &Words) -> String {
    let args = match missing {
        Missing::DaysBefore { have, need }
        | Missing::DaysAfter { have, need }
        | Missing::StepsBefore { have, need }
        | Missing::StepsAfter { have, need } => Args::new().with("have", have).with("need", need),
        Missing::BordersMoved | Missing::WindowsApart | Missing::SureOfIt | Missing::LargeEnough => Args::new(),
    };
    words.text(missing.key(subject), &args)
}
