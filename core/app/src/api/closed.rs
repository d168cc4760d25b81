//! What a person reads where the core could not be opened.

use heelfirst_words::Words;

use super::error::{CoachError, NoticeSnapshot};

/// The words of a screen without a core behind it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ClosedSnapshot {
    /// What is not possible, a few words.
    pub title: String,
    /// Why, and what can be done.
    pub notice: NoticeSnapshot,
    /// The button that tries it again.
    pub again: String,
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
}

/// Says in one of these languages (BCP 47, best first) why `Coach::open` was refused.
#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "the boundary hands values over")]
pub fn closed(languages: Vec<String>, error: CoachError) -> ClosedSnapshot {
    let words = Words::new(&languages);
    ClosedSnapshot {
        title: words.plain("closed-title"),
        notice: crate::notices::notice_for(&words, &error),
        again: words.plain("closed-again"),
        right_to_left: words.info().right_to_left,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_core_is_told_in_the_persons_language() {
        let busy = CoachError::Busy { holder: "another process".to_owned() };
        let told = closed(vec!["de-AT".to_owned()], busy.clone());
        assert!(told.notice.what.contains("another process") && !told.title.is_empty());
        assert_ne!(told.again, closed(Vec::new(), busy.clone()).again);
        assert!(closed(vec!["ar".to_owned()], busy).right_to_left);
    }
}
