//! Data that may have come in two notifications.
//!
//! The first part does not say that there is a second, and by its length it can look whole. Cut array-major data that is taken for whole
//! gives numbers of the wrong readings, so the first data of a link is held until what follows tells how it is on this link.

/// More than a packet at 208 Hz with a magnetometer; what would grow beyond it is dropped.
const LARGEST: usize = 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Parts {
    #[default]
    Unknown,
    One,
    Two,
}

/// What is known of a link's data, and the part that waits for its second.
#[derive(Debug, Default)]
pub(super) struct Joining {
    parts: Parts,
    held: Vec<u8>,
}

/// Whether a stamp and a whole number of readings are there, at least one.
pub(super) fn is_whole(body: &[u8], size: usize) -> bool {
    body.len().checked_sub(4).is_some_and(|rest| rest >= size && rest % size == 0)
}

impl Joining {
    /// For a new link.
    pub(super) fn clear(&mut self) {
        self.parts = Parts::Unknown;
        self.held.clear();
    }

    /// Data, or its first part. Calls `decode` with what is whole; false where something was dropped.
    pub(super) fn data(&mut self, body: &[u8], size: usize, decode: &mut impl FnMut(&[u8])) -> bool {
        if self.parts == Parts::Unknown && is_whole(&self.held, size) {
            decode(&self.held);
            self.held.clear();
            self.parts = Parts::One;
        }
        if self.parts == Parts::One {
            decode(body);
            return true;
        }
        // The held part's second one was lost, which leaves open how many there are.
        let was_lost = !self.held.is_empty();
        if was_lost {
            self.parts = Parts::Unknown;
        }
        self.held.clear();
        let fits = !body.is_empty() && body.len() <= LARGEST;
        if fits {
            self.held.extend_from_slice(body);
        }
        fits && !was_lost
    }

    /// The second part of the data that came last; `true` and `false` as [`data`](Self::data).
    pub(super) fn second_part(&mut self, body: &[u8], size: usize, decode: &mut impl FnMut(&[u8])) -> bool {
        // Without a held part its first one was lost, or was taken for whole; from now on none is.
        self.parts = Parts::Two;
        let has_both = !self.held.is_empty() && self.held.len() + body.len() <= LARGEST;
        if has_both {
            self.held.extend_from_slice(body);
        }
        let is_good = has_both && is_whole(&self.held, size);
        if is_good {
            decode(&self.held);
        }
        self.held.clear();
        is_good
    }
}
