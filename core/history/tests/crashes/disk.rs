//! A disk that loses power: what is synced stays; of what is only written, any part may stay, in any order, torn at sectors.

use std::collections::BTreeMap;

use crate::random::Random;
use crate::vfs::Op;

/// What a disk writes as a whole.
const SECTOR_BYTES: usize = 512;

/// Which of the unsynced writes survive.
#[derive(Debug, Clone, Copy)]
pub enum Loss {
    /// None of them.
    All,
    /// All that came before, in order; of the last one its first sectors.
    Tail(u64),
    /// Any sectors, whatever the order in which they were written.
    Any(u64),
}

#[derive(Debug, Clone, Default)]
struct File {
    durable: Option<Vec<u8>>,
    pending: Vec<Op>,
}

/// The files of one folder.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    files: BTreeMap<String, File>,
}

impl Disk {
    /// Takes what the running program did.
    pub fn take(&mut self, op: &Op) {
        match op {
            Op::Acknowledged => {}
            Op::Sync(file) => {
                if self.files.get(file).is_none_or(|file| file.durable.is_none()) {
                    self.sync_names();
                }
                let file = self.files.entry(file.clone()).or_default();
                let mut content = Some(file.durable.take().unwrap_or_default());
                for op in file.pending.drain(..) {
                    apply(&mut content, &op);
                }
                file.durable = content;
            }
            Op::Delete { file, synced: true } => drop(self.files.remove(file)),
            Op::Create(file) | Op::Write { file, .. } | Op::Truncate { file, .. } | Op::Delete { file, .. } => {
                self.files.entry(file.clone()).or_default().pending.push(op.clone());
            }
        }
    }

    /// The first sync of a new log or journal syncs its folder: whatever was created there stays, whatever was deleted is gone.
    fn sync_names(&mut self) {
        self.files.retain(|_, file| !matches!(file.pending.last(), Some(Op::Delete { .. })));
        for file in self.files.values_mut() {
            file.durable.get_or_insert_default();
        }
    }

    pub fn clone_if(&self, wanted: bool) -> Option<Self> {
        wanted.then(|| self.clone())
    }

    /// What is there after the power is back.
    pub fn survivors(&self, loss: Loss) -> BTreeMap<String, Vec<u8>> {
        let mut random = Random(match loss {
            Loss::All => 0,
            Loss::Tail(seed) | Loss::Any(seed) => seed,
        });
        let survive = |(name, file): (&String, &File)| Some((name.clone(), file.survive(loss, &mut random)?));
        self.files.iter().filter_map(survive).collect()
    }
}

impl File {
    fn survive(&self, loss: Loss, random: &mut Random) -> Option<Vec<u8>> {
        let mut content = self.durable.clone();
        // In every crash another share of the sectors survives.
        let share = random.below(8) + 1;
        for (number, op) in self.pending.iter().enumerate() {
            match (loss, op) {
                (Loss::All, _) => {}
                (Loss::Tail(_), Op::Write { file, at, bytes }) if number + 1 == self.pending.len() => {
                    let sectors = bytes.len().div_ceil(SECTOR_BYTES);
                    let kept = (random.below(sectors + 1) * SECTOR_BYTES).min(bytes.len());
                    let bytes = bytes.get(..kept).unwrap_or_default().to_vec();
                    apply(&mut content, &Op::Write { file: file.clone(), at: *at, bytes });
                }
                (Loss::Any(_), Op::Write { file, at, bytes }) => {
                    for (at, bytes) in sectors(*at, bytes).filter(|_| random.below(9) < share) {
                        apply(&mut content, &Op::Write { file: file.clone(), at, bytes: bytes.to_vec() });
                    }
                }
                (Loss::Any(_), _) if random.below(2) == 0 => {}
                (Loss::Tail(_) | Loss::Any(_), op) => apply(&mut content, op),
            }
        }
        content
    }
}

/// A write cut where the disk's sectors end.
fn sectors(at: usize, bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let (first, rest) = bytes.split_at(bytes.len().min(at.next_multiple_of(SECTOR_BYTES) - at));
    let behind = at + first.len();
    let rest = rest.chunks(SECTOR_BYTES).enumerate().map(move |(n, piece)| (behind + n * SECTOR_BYTES, piece));
    std::iter::once((at, first)).filter(|(_, first)| !first.is_empty()).chain(rest)
}

fn apply(content: &mut Option<Vec<u8>>, op: &Op) {
    match op {
        Op::Write { at, bytes, .. } => {
            let content = content.get_or_insert_default();
            let end = at + bytes.len();
            if content.len() < end {
                content.resize(end, 0);
            }
            content[*at..end].copy_from_slice(bytes);
        }
        Op::Truncate { len, .. } => {
            if let Some(content) = content {
                content.truncate(*len);
            }
        }
        Op::Create(_) => drop(content.get_or_insert_default()),
        Op::Delete { .. } => *content = None,
        Op::Sync(_) | Op::Acknowledged => {}
    }
}

#[test]
fn what_is_synced_stays_and_of_the_rest_any_sector() {
    let write = |at, byte| Op::Write { file: "f".into(), at, bytes: vec![byte; 1000] };
    let mut disk = Disk::default();
    for op in [Op::Create("f".into()), write(0, 1), Op::Sync("f".into()), write(300, 2)] {
        disk.take(&op);
    }
    assert_eq!(disk.survivors(Loss::All)["f"], [1; 1000]);
    let mut kinds = std::collections::BTreeSet::new();
    for seed in 0..200 {
        let left = disk.survivors(Loss::Any(seed)).remove("f").unwrap();
        assert_eq!(left[..300], [1; 300]);
        // 300 to 512, 512 to 1024, 1024 to 1300.
        assert!(left.len() < 1024 || left.len() == 1024 || left.len() == 1300, "{}", left.len());
        kinds.insert((left[300], left[600], left.get(1100).copied()));
    }
    assert_eq!(kinds.len(), 8);
    let tail = disk.survivors(Loss::Tail(1)).remove("f").unwrap();
    assert_eq!(tail[..300], [1; 300]);
}
