use std::sync::OnceLock;

use heelfirst_words::Words;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::chart::tests::reach;
use crate::content::content;
use crate::record::{Report, any};

/// Every piece that has marks, with whether it is read.
fn leaves(nodes: &[Node], into: &mut Vec<(bool, Leaf)>) {
    for node in nodes {
        match node {
            Node::Group(_, children) => leaves(children, into),
            Node::Leaf(leaf) => into.push((true, leaf.clone())),
            Node::Artifact(leaf) => into.push((false, leaf.clone())),
        }
    }
}

/// Read once: it takes longer than a page.
pub(crate) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(Words::default)
}

fn page(report: &Report, paper: Paper) -> Page {
    lay_out(&content(report, words()), words(), paper)
}

/// Nothing lies outside of the printed box or of its own room, and nothing that is read lies over anything else that is.
fn holds(page: &Page) {
    let faces = Faces::new();
    let room = Frame::new((page.width - BOX.0) / 2.0, (page.height - BOX.1) / 2.0, BOX.0, BOX.1);
    let mut all = Vec::new();
    leaves(&page.nodes, &mut all);
    for (_, leaf) in &all {
        assert!(room.holds(leaf.frame), "outside of the page: {leaf:?}");
        for mark in &leaf.marks {
            assert!(leaf.frame.holds(shown(mark, &faces)), "outside of its room: {mark:?} {:?}", leaf.frame);
        }
    }
    let read: Vec<_> = all.iter().filter(|(read, _)| *read).map(|(_, leaf)| leaf).collect();
    for (index, one) in read.iter().enumerate() {
        for other in &read[index + 1..] {
            assert!(!one.frame.overlaps(other.frame), "{one:?} over {other:?}");
        }
    }
    assert_eq!(page.dropped, 0, "something found no room");
}

/// What of a mark is seen: not the space at the end of a line.
fn shown(mark: &Mark, faces: &Faces) -> Frame {
    match mark {
        Mark::Text { at, anchor, face, text } => {
            let text = text.trim_end().to_owned();
            reach(&Mark::Text { at: *at, anchor: *anchor, face: *face, text }, faces)
        }
        other => reach(other, faces),
    }
}

#[test]
fn a_report_about_nothing_is_a_page() {
    holds(&page(&Report::new(date(2026, 3, 2), date(2026, 3, 29)), Paper::A4));
}

#[test]
fn the_fullest_report_is_a_page() {
    holds(&page(&any::fullest(), Paper::A4));
    holds(&page(&any::fullest(), Paper::Letter));
}

/// German words are longer than English ones: the circumstances of a row or two more end with “…”. In right-to-left languages the page is in
/// English.
#[test]
fn in_another_language_hardly_more_of_the_sample_is_cut_than_in_english() {
    let report: Report = serde_json::from_str(include_str!("../../../../docs/report/sample.json")).unwrap();
    for paper in [Paper::A4, Paper::Letter] {
        let english = page(&report, paper).cut;
        for language in heelfirst_words::languages().iter().filter(|language| !language.right_to_left) {
            let words = Words::new(&[language.tag]);
            let page = lay_out(&content(&report, &words), &words, paper);
            holds(&page);
            assert!(page.cut <= english + 2, "{} {paper:?}: {} of {english}", language.tag, page.cut);
        }
    }
}

#[test]
fn the_box_fits_both_papers_with_a_margin() {
    for paper in [Paper::A4, Paper::Letter] {
        let (width, height) = paper.size();
        assert!(width - BOX.0 >= 2.0 * 18.0 && height - BOX.1 >= 2.0 * 18.0, "{paper:?}");
    }
    // One paper printed on the other, centred and unscaled.
    let least = Paper::A4.size().0.min(Paper::Letter.size().0);
    assert!(least - BOX.0 >= 2.0 * 18.0);
}

/// The rows of the page's first table, the heads of the columns not among them.
fn rows_of_first_table(nodes: &[Node]) -> Option<usize> {
    nodes.iter().find_map(|node| match node {
        Node::Group(Tag::Table { .. }, rows) => {
            Some(rows.iter().filter(|row| matches!(row, Node::Group(Tag::Row, _))).count() - 1)
        }
        Node::Group(_, children) => rows_of_first_table(children),
        _ => None,
    })
}

#[test]
fn every_row_that_the_table_of_practice_leaves_out_is_counted() {
    for (count, name) in
        (0..40).flat_map(|count| [(count, "seated-march"), (count, "sitting as long as it goes, both")])
    {
        let done = crate::record::DoneOf { done: 833.0, of: None };
        let exercise = crate::record::ExerciseDone {
            exercise: name.to_owned(),
            side: Some(crate::record::Side::Right),
            repetitions: done,
            hold_s: Some(20.0),
        };
        let mut report = Report::new(date(2025, 11, 22), date(2026, 11, 22));
        report.practice.bursts = Some(done);
        report.practice.exercises = vec![exercise; count];
        let nodes = page(&report, Paper::A4).nodes;
        let (shown, text) = (rows_of_first_table(&nodes).unwrap(), words_of(&nodes));
        let left = 1 + count - shown;
        let said = text.split("… and ").nth(1).map_or(0, |after| after.split(' ').next().unwrap().parse().unwrap());
        assert_eq!(left, said, "{shown} of {count} are shown in\n{text}");
        let text = crate::text(&report, words());
        let said = text.split("… and ").nth(1).map_or(0, |after| after.split(' ').next().unwrap().parse().unwrap());
        assert_eq!(count, text.matches("833 holds of 20 s done, none planned").count() + said, "{text}");
    }
}

#[test]
fn the_longest_question_is_not_cut() {
    let mut report = Report::new(date(2026, 3, 2), date(2026, 3, 29));
    let question = "Why does it drop more in the evening, and may I walk on? ".repeat(9);
    report.question = Some(question.chars().take(500).collect());
    for paper in [Paper::A4, Paper::Letter] {
        let page = page(&report, paper);
        holds(&page);
        assert_eq!(page.cut, 0);
    }
}

/// The words of a page in reading order.
fn words_of(nodes: &[Node]) -> String {
    let mut all = Vec::new();
    leaves(nodes, &mut all);
    let text = all.iter().flat_map(|(_, leaf)| &leaf.marks).filter_map(|mark| match mark {
        Mark::Text { text, .. } => Some(text.trim_end()),
        _ => None,
    });
    text.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_must_be_seen_comes_in_this_order() {
    let text = words_of(&page(&any::fullest(), Paper::A4).nodes);
    let wanted = [
        "Foot drop: practice at home",
        "not clinically validated",
        "First: falls, trips, pain, stops",
        "Own goal",
        "Done and planned",
        "Seated toe lifts",
        "Foot-to-floor angle, not ankle angle: knee, hip, brace and shoe change it.",
        "Changes, each within the same circumstances",
        "The last 12 weeks",
        "Sensor",
        "The person's question",
        "For the therapist",
        "Plan",
    ];
    let mut from = 0;
    for wanted in wanted {
        let found = text[from..].find(wanted).unwrap_or_else(|| panic!("“{wanted}” does not follow in\n{text}"));
        from += found + wanted.len();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn whatever_is_reported_fits_one_page(choices in proptest::collection::vec(any::<u32>(), 0..400), letter in any::<bool>()) {
        let report = crate::record::any::report(choices);
        holds(&page(&report, if letter { Paper::Letter } else { Paper::A4 }));
    }

    #[test]
    fn whatever_is_reported_is_one_accessible_pdf_and_readable_text(choices in proptest::collection::vec(any::<u32>(), 0..400)) {
        let report = crate::record::any::report(choices);
        let pdf = crate::pdf(&report, words(), Paper::A4).unwrap();
        prop_assert_eq!(pages(&pdf), 1);
        let text = crate::text(&report, words());
        prop_assert!(!text.contains("[report-") && !text.contains("{$"), "{}", text);
    }
}

/// `HEELFIRST_FUZZ_CASES` says how many.
fn cases() -> u32 {
    std::env::var("HEELFIRST_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

/// How many pages a PDF has, by its own count.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let pages = text.split("/Type /Pages").nth(1).expect("a tree of pages");
    let count: String = pages.split("/Count ").nth(1).unwrap().chars().take_while(char::is_ascii_digit).collect();
    count.parse().unwrap()
}
