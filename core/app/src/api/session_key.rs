//! What a key means to a session.

use super::session::{SessionCommand, SessionPhase, SessionSnapshot};

/// A key that is found without looking. A headset has one that turns from the one to the other, or one each for going on and for
/// pausing; earbuds that are taken out and put in send these two by themselves, so that each only ever says its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum SessionKey {
    /// One for the loudness.
    Volume,
    /// The one key of a headset.
    Headset,
    /// A headset's key for going on.
    Play,
    /// A headset's key for pausing.
    Pause,
    /// The space bar.
    Space,
    /// Escape.
    Escape,
}

/// What a key means now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum KeyMeaning {
    /// It says this to the session.
    Say {
        /// What.
        command: SessionCommand,
    },
    /// It stops the session.
    Stop,
    /// It is the session's although it has nothing to say to it now: nobody else's music is to begin.
    Silence,
    /// It means what it means elsewhere.
    Elsewhere,
}

/// What a key means to this session; without one, or once it is over, what it means elsewhere. A key gets ready, goes on, and then counts
/// where the person sets the pace, or pauses. The space bar always counts there; volume and headset keys where `keys_count`, as
/// the person chose. Escape always stops.
#[uniffi::export]
pub fn key_meaning(key: SessionKey, session: Option<SessionSnapshot>, keys_count: bool) -> KeyMeaning {
    let Some(session) = session.filter(|session| session.phase != SessionPhase::Done) else {
        return KeyMeaning::Elsewhere;
    };
    match (key, command(key, &session, keys_count)) {
        (SessionKey::Escape, _) => KeyMeaning::Stop,
        (_, Some(command)) => KeyMeaning::Say { command },
        (SessionKey::Play | SessionKey::Pause, None) => KeyMeaning::Silence,
        (_, None) => KeyMeaning::Elsewhere,
    }
}

fn command(key: SessionKey, session: &SessionSnapshot, keys_count: bool) -> Option<SessionCommand> {
    let may = |command: &SessionCommand| session.commands.contains(command);
    let leads = [SessionCommand::Ready, SessionCommand::Resume].into_iter().find(may);
    let pauses = Some(SessionCommand::Pause).filter(may);
    let wants_count = session.own_pace && (keys_count || key == SessionKey::Space);
    let counts = Some(SessionCommand::Count).filter(|count| wants_count && may(count));
    match key {
        SessionKey::Play => leads,
        SessionKey::Pause => pauses,
        _ => leads.or(counts).or(pauses),
    }
}

#[cfg(test)]
mod tests;
