use jiff::civil::date;
use proptest::prelude::*;

use crate::record::{Measure, Point, Side};
use crate::svg;

use super::*;

fn example() -> Chart {
    let until = date(2026, 3, 29);
    let value = |day: i32| (day % 7 < 5).then(|| 4.0 + f64::from(day % 11) / 3.0);
    let point = |day: i32| Point { on: until.saturating_sub(Span::new().days(83 - day)), value: value(day) };
    Chart {
        measure: Measure::StrikeAngle,
        side: Some(Side::Left),
        context: None,
        until,
        weeks: 12,
        points: (0..84).map(point).collect(),
        usual: Some(Range { low: 3.5, high: 6.0 }),
    }
}

#[test]
fn a_chart_is_drawn_like_this() {
    insta::assert_snapshot!(svg(&chart(&example(), &Words::default(), 256.0, 110.0)));
}

#[test]
fn a_chart_says_what_it_shows() {
    let drawing = chart(&example(), &Words::default(), 256.0, 110.0);
    insta::assert_snapshot!(format!("{}\n{}", drawing.title, drawing.description));
}

#[test]
fn no_line_crosses_a_day_without_a_measurement() {
    let mut gap = example();
    gap.points.retain(|point| point.on != date(2026, 3, 17));
    let longest = |chart: &Chart| {
        let lines = super::chart(chart, &Words::default(), 256.0, 110.0).marks;
        let lines = lines.into_iter().filter_map(|mark| match mark {
            Mark::Line { through, .. } if through.len() > 2 => Some(through.len()),
            _ => None,
        });
        lines.sum::<usize>()
    };
    assert!(longest(&gap) < longest(&example()) - 1);
}

#[test]
fn what_was_always_the_same_is_usual_too() {
    let usual = Some(Range { low: 5.0, high: 5.0 });
    let drawing = chart(&Chart { usual, ..example() }, &Words::default(), 256.0, 110.0);
    let dashed = drawing.marks.iter().filter(|mark| matches!(mark, Mark::Line { dash: Some(_), .. })).count();
    assert_eq!(dashed, 1);
    assert!(drawing.description.ends_with("before, 5.0° to 5.0°."), "{}", drawing.description);
}

#[test]
fn an_empty_chart_says_so() {
    let empty = Chart { points: Vec::new(), usual: None, ..example() };
    let drawing = chart(&empty, &Words::default(), 256.0, 110.0);
    assert!(drawing.description.ends_with("Nothing was measured in these weeks."), "{}", drawing.description);
}

/// Where a mark reaches to.
pub(crate) fn reach(mark: &Mark, faces: &Faces) -> Frame {
    match mark {
        Mark::Line { through, .. } => around(through.iter().copied()),
        Mark::Area { frame, .. } => *frame,
        Mark::Dot { at, radius, .. } => Frame::new(at.0 - radius, at.1 - radius, 2.0 * radius, 2.0 * radius),
        Mark::Text { at, anchor, face, text } => {
            let width = faces.width(text, *face);
            let x = match anchor {
                Anchor::Start => at.0,
                Anchor::Middle => at.0 - width / 2.0,
                Anchor::End => at.0 - width,
            };
            Frame::new(x, at.1 - face.size * 0.75, width, face.size * 0.95)
        }
        Mark::Squares { at, side } => around(at.iter().flat_map(|(x, y)| [(*x, *y), (x + side, y + side)])),
    }
}

fn around(points: impl Iterator<Item = (f64, f64)>) -> Frame {
    let (mut left, mut top, mut right, mut bottom) =
        (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    for (x, y) in points {
        (left, right) = (left.min(x), right.max(x));
        (top, bottom) = (top.min(y), bottom.max(y));
    }
    Frame::new(left, top, right - left, bottom - top)
}

proptest! {
    #[test]
    fn whatever_is_charted_stays_within_the_drawing(
        values in proptest::collection::vec(proptest::option::of(prop_oneof![any::<f64>(), -50.0..50.0]), 0..120),
        usual in proptest::option::of((any::<f64>(), -9.0..9.0)),
        measure in 0..Measure::ALL.len(),
        weeks in any::<u8>(),
    ) {
        let until = date(2026, 3, 29);
        let on = |index: usize| until.saturating_sub(Span::new().days(i32::try_from(index).unwrap()));
        let points = values.iter().enumerate().map(|(index, &value)| Point { on: on(index), value }).collect();
        let usual = usual.map(|(low, high)| Range { low, high });
        let all = Chart { measure: Measure::ALL[measure], weeks, points, usual, ..example() };
        let drawing = chart(&all, crate::page::tests::words(), 256.0, 110.0);
        let faces = Faces::new();
        let whole = Frame::new(0.0, 0.0, drawing.width, drawing.height);
        for mark in &drawing.marks {
            prop_assert!(whole.holds(reach(mark, &faces)), "{mark:?}");
        }
    }
}
