//! Walks one by one.

use heelfirst_history::{Reader, SessionRecord, StoreError, WalkSums};
use heelfirst_report::{FootWalk, Side, Walk};
use jiff::Timestamp;

use super::circumstances::{context, history_side};
use super::walking::landings;

/// Those of the sessions that ended and hold steps, oldest first.
pub(super) fn walks(reader: &Reader, sessions: &[SessionRecord]) -> Result<Vec<Walk>, StoreError> {
    let walked = sessions.iter().filter(|session| session.step_counts.steps > 0 && session.outcome.is_some());
    walked.map(|session| walk(reader, session)).collect()
}

fn walk(reader: &Reader, session: &SessionRecord) -> Result<Walk, StoreError> {
    let both = reader.session_walk(session.session)?;
    let feet = [Side::Left, Side::Right].into_iter().map(|side| (side, both.of(history_side(side))));
    let from = Timestamp::from_microsecond(session.started_us).unwrap_or_default();
    Ok(Walk {
        id: session.session.to_string(),
        from,
        until: from.saturating_add(lasted(session)).unwrap_or(from),
        context: context(&session.context),
        active_min: session.active_s / 60.0,
        feet: feet.filter(|(_, sums)| sums.steps > 0).map(|(side, sums)| foot(side, sums)).collect(),
    })
}

fn lasted(session: &SessionRecord) -> jiff::SignedDuration {
    let s = session.active_s + session.rest_s + session.set_up_s + session.paused_s;
    jiff::SignedDuration::try_from_secs_f64(s).unwrap_or_default()
}

fn foot(side: Side, sums: &WalkSums) -> FootWalk {
    FootWalk {
        side,
        steps: sums.steps,
        landings: (sums.steady > 0).then(|| landings(sums)),
        strike_angle_deg: sums.strike_angle_deg.median(),
        contact_to_flat_ms: sums.contact_to_flat_ms.median(),
        stride_time_s: sums.stride_time_s.median(),
    }
}
