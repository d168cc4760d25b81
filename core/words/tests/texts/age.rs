//! How old one has to be to read it: what is read or heard while practising is for a tired person, on a bad day.
//!
//! The grade is that of Flesch and Kincaid: 0.39 · words / sentences + 11.8 · syllables / words − 15.59, years of school in the United
//! States (Kincaid, Fishburne, Rogers, Chissom: Derivation of New Readability Formulas, Research Branch Report 8-75, 1975). Five and a
//! half to six years are an age of 10 to 11. It knows sentences and words, not meaning: it guards, and a person judges.

use super::{Args, NUMBERS, Words, arguments, combinations, files_of, keys, samples, syllables};

/// The files of what is read or heard while practising. The report is a therapist's page; the terminal program and the moving of borders
/// are for who looks for them.
const READ: &[&str] = &[
    "calibration.ftl",
    "cues.ftl",
    "dose.ftl",
    "exercises.ftl",
    "feet.ftl",
    "helper.ftl",
    "history.ftl",
    "labels.ftl",
    "languages.ftl",
    "lifts.ftl",
    "notices.ftl",
    "pieces.ftl",
    "plan.ftl",
    "progress.ftl",
    "reminders.ftl",
    "safety.ftl",
    "steps.ftl",
    "today.ftl",
    "walks.ftl",
];

/// The highest grade of a file as a whole.
const FILE: f64 = 5.9;
/// The highest grade of one text of at least [`LONG`] words; of fewer, one long word decides.
const TEXT: f64 = 8.0;
const LONG: usize = 12;
/// Fewer words are a name or a label: as sentences of their own they would make a file look easier than it is to read.
const SENTENCE: usize = 4;

#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Counts {
    fn of(text: &str) -> Self {
        // A number is one word, with its point or its comma.
        let read = |word: &&str| word.chars().any(char::is_alphanumeric);
        let words: Vec<_> = text.split_whitespace().filter(read).collect();
        let ends = |word: &&&str| word.trim_end_matches(['”', ')', '\'']).ends_with(['.', '?', '!']);
        let last_is_open = words.last().is_some_and(|last| !ends(&last));
        Self {
            sentences: words.iter().filter(ends).count() + usize::from(last_is_open),
            words: words.len(),
            syllables: words.iter().map(|word| syllables::of(word)).sum(),
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of words")]
    fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let (sentences, words, syllables) = (self.sentences as f64, self.words as f64, self.syllables as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }
}

/// Each text of a file once: a number is 12, a choice its first.
fn once(name: &str) -> Vec<String> {
    let (words, arguments) = (Words::default(), arguments());
    let file = files_of("en").into_iter().find(|file| file.name() == name).unwrap();
    let text = |key: &&str| {
        let args = arguments[*key].iter().fold(Args::new(), |args, name| {
            let all = samples(name);
            let sample = all.get(4).filter(|_| all.len() == NUMBERS.len()).or(all.first()).unwrap();
            sample.iter().fold(args, |args, (name, value)| args.with(name, value.clone()))
        });
        words.text(key, &args)
    };
    keys(&file.source).iter().map(text).collect()
}

#[test]
fn each_file_can_be_read_at_the_age_of_eleven() {
    let grade = |name: &&str| {
        let counts = once(name).into_iter().map(|text| Counts::of(&text));
        counts.filter(|counts| counts.words >= SENTENCE).fold(Counts::default(), Counts::and).grade()
    };
    let grades: Vec<_> = READ.iter().map(|name| (*name, (grade(name) * 10.0).round() / 10.0)).collect();
    assert!(grades.iter().all(|(_, grade)| *grade <= FILE), "{grades:?}");
}

#[test]
fn no_long_text_is_much_harder_than_the_rest() {
    let (words, arguments) = (Words::default(), arguments());
    let mut hard = Vec::new();
    for key in files_of("en").iter().filter(|file| READ.contains(&file.name())).flat_map(|file| keys(&file.source)) {
        for args in combinations(&arguments[key]) {
            let text = words.text(key, &args);
            let counts = Counts::of(&text);
            if counts.words >= LONG && counts.grade() > TEXT {
                hard.push((format!("{:.1}", counts.grade()), key.to_owned(), text));
                break;
            }
        }
    }
    let lines: Vec<_> = hard.iter().map(|(grade, key, text)| format!("{grade} {key}: {text}")).collect();
    assert!(hard.is_empty(), "{} texts\n{}", lines.len(), lines.join("\n"));
}

/// Counted by hand.
#[test]
fn the_grade_is_that_of_the_formula() {
    let counts = Counts::of("Keep your heel down. Lift your toes as high as you can, 12 times.");
    assert_eq!((counts.sentences, counts.words, counts.syllables), (2, 14, 14));
    let by_hand = 0.39 * 14.0 / 2.0 + 11.8 * 14.0 / 14.0 - 15.59;
    assert!((counts.grade() - by_hand).abs() < 1e-9);
}

#[test]
fn pieces_are_about_two_minutes_long() {
    for piece in Words::default().pieces() {
        let count: usize = piece.paragraphs.iter().map(|text| text.split_whitespace().count()).sum();
        assert!((180..=260).contains(&count), "{} has {count} words", piece.key);
        assert!((90..=150).contains(&piece.seconds), "{} takes {} s", piece.key, piece.seconds);
    }
}
