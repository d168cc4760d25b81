//! A list that never grows beyond its room and stays spread over the whole time.

/// When the room is full every second entry goes, and from then on only every second, fourth … newcomer is taken.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Thinned<T> {
    kept: Vec<T>,
    room: usize,
    every: u64,
    seen: u64,
}

impl<T> Thinned<T> {
    pub(super) fn new(room: usize) -> Self {
        Self { kept: Vec::with_capacity(room), room: room.max(2), every: 1, seen: 0 }
    }

    pub(super) fn push(&mut self, entry: T) {
        let taken = self.seen.is_multiple_of(self.every);
        self.seen = self.seen.saturating_add(1);
        if !taken {
            return;
        }
        if self.kept.len() >= self.room {
            let mut keep = false;
            self.kept.retain(|_| {
                keep = !keep;
                keep
            });
            self.every = self.every.saturating_mul(2);
            if !(self.seen - 1).is_multiple_of(self.every) {
                return;
            }
        }
        self.kept.push(entry);
    }

    /// How many there were.
    pub(super) fn seen(&self) -> u64 {
        self.seen
    }

    pub(super) fn kept(&self) -> &[T] {
        &self.kept
    }

    pub(super) fn clear(&mut self) {
        self.kept.clear();
        (self.every, self.seen) = (1, 0);
    }
}
