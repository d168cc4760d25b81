use super::*;
use crate::figure::caption::width_of;
use crate::figure::{
    FigureError, Form, Frame, Point, Role, Shape, Style, animated_svg, frame, stills, stills_svg, svg,
};

const STYLE: Style<'_> =
    Style { title: "Ankle <lift>", description: "“Up” & down", language: "en", right_to_left: false };

/// What may not differ between the frames of an exercise: the parts, in their order.
fn parts(frame: &Frame) -> Vec<(Role, &'static str, usize)> {
    let part = |shape: &Shape| match &shape.form {
        Form::Line { points, .. } => (shape.role, "line", points.len()),
        Form::Polygon { points } => (shape.role, "polygon", points.len()),
        Form::Circle { .. } => (shape.role, "circle", 1),
    };
    frame.shapes.iter().map(part).collect()
}

fn is_inside(frame: &Frame, told: &str) {
    let inside = |x: f32, y: f32, reach: f32| {
        let fits = |from: f32, most: f32| from - reach > -0.01 && from + reach < most + 0.01;
        assert!(fits(x, frame.width) && fits(y, frame.height), "{told}: {x} {y} is outside");
    };
    for shape in &frame.shapes {
        match &shape.form {
            Form::Line { points, width } => points.iter().for_each(|point| inside(point.x, point.y, width / 2.0)),
            Form::Polygon { points } => points.iter().for_each(|point| inside(point.x, point.y, 0.0)),
            Form::Circle { centre, radius } => inside(centre.x, centre.y, *radius),
        }
    }
}

#[test]
fn every_frame_has_the_same_parts_inside_the_same_box() {
    let mut first: Option<(String, Frame)> = None;
    everywhere(|exercise, view, moment| {
        let now = frame(exercise, view, moment).unwrap();
        let told = format!("{exercise} {view:?} {moment:?}");
        is_inside(&now, &told);
        let key = format!("{exercise} {view:?}");
        if let Some((before, first)) = &first
            && *before == key
        {
            assert_eq!((first.width, first.height), (now.width, now.height), "{told}");
            assert_eq!(parts(first), parts(&now), "{told}");
        } else {
            first = Some((key, now));
        }
    });
}

#[test]
fn the_left_is_the_mirror_of_the_right_and_the_moving_leg_is_marked() {
    for exercise in exercises() {
        let of = |side| stills(exercise, View::of(side)).unwrap();
        for (right, left) in of(Side::Right).iter().zip(of(Side::Left)) {
            let mirrored = |x: f32| right.width - x;
            for (one, two) in right.shapes.iter().zip(&left.shapes) {
                assert_eq!(one.role, two.role);
                let (Form::Polygon { points: one }, Form::Polygon { points: two }) = (&one.form, &two.form) else {
                    continue;
                };
                assert!(
                    one.iter()
                        .zip(two)
                        .all(|(one, two)| (mirrored(one.x) - two.x).abs() < 1e-3 && (one.y - two.y).abs() < 1e-3)
                );
            }
            assert!(right.shapes.iter().any(|shape| shape.role == Role::Moving), "{exercise}");
        }
    }
}

/// How much of a shape is seen.
fn seen(shape: &Shape) -> f32 {
    match &shape.form {
        Form::Line { width, .. } => *width,
        Form::Circle { radius, .. } => *radius,
        Form::Polygon { points } => {
            let next = points.iter().cycle().skip(1);
            let twice: f32 = points.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum();
            twice.abs() / 2.0
        }
    }
}

/// The most flashes within a second of a film of 60 frames a second: a flash is an appearance and a disappearance (WCAG 2.2,
/// 2.3.1), and a shape has appeared when half of its most is seen.
fn most_flashes(film: &[Frame]) -> usize {
    let count = film[0].shapes.len();
    let toggles = |n: usize| -> Vec<usize> {
        let sizes: Vec<f32> = film.iter().map(|frame| seen(&frame.shapes[n])).collect();
        let half = sizes.iter().copied().fold(0.0, f32::max) / 2.0;
        let turned = |k: &usize| (sizes[*k] > half) != (sizes[k - 1] > half);
        (1..sizes.len()).filter(turned).collect()
    };
    let worst = |toggles: Vec<usize>| {
        let within = |from: &usize| toggles.iter().filter(|at| (*from..*from + 60).contains(*at)).count();
        toggles.iter().map(within).max().unwrap_or(0)
    };
    (0..count).map(|n| worst(toggles(n)).div_ceil(2)).max().unwrap()
}

#[test]
fn nothing_flashes_more_than_three_times_a_second_at_any_pace() {
    for exercise in exercises() {
        for pace in [0.5, 1.0, 2.0] {
            let mut view = View::of(Side::Right);
            view.cane = true;
            let twice = [film(exercise, pace), film(exercise, pace)].concat();
            let film: Vec<Frame> = twice.into_iter().map(|moment| frame(exercise, view, moment).unwrap()).collect();
            assert!(most_flashes(&film) <= 3, "{exercise} at {pace}: {}", most_flashes(&film));
        }
    }
}

#[test]
fn an_unknown_exercise_and_a_part_that_is_no_number_are_refused() {
    let view = View::of(Side::Left);
    let up = |part| Moment { phase: Phase::Up, part };
    let error = frame("handstand", view, up(0.0)).unwrap_err();
    assert_eq!(error, FigureError::UnknownExercise { exercise: "handstand".to_owned() });
    assert_eq!(error.to_string(), "there is no figure of `handstand`; use an id of the catalogue");
    let error = frame("calf-stretch", view, up(f32::NAN)).unwrap_err();
    assert_eq!(error.to_string(), "part: NaN is no part of a phase; use a number from 0 to 1");
    assert!(stills("", view).is_err() && turn("Calf-stretch").is_err());
    assert!(stills_svg("x", view, [""; 3], &STYLE).is_err() && animated_svg("x", view, &STYLE).is_err());
}

#[test]
fn a_part_outside_is_the_nearer_end() {
    let at = |part| frame("seated-march", View::of(Side::Left), Moment { phase: Phase::Up, part }).unwrap();
    assert_eq!(at(-3.0), at(0.0));
    assert_eq!(at(f32::INFINITY), at(1.0));
}

#[test]
fn a_stride_joins_the_next_and_the_weekly_checks_look_like_what_they_check() {
    let view = View::of(Side::Right);
    let walk = |part| frame("walking-burst", view, Moment { phase: Phase::Walk, part }).unwrap();
    assert_eq!(walk(0.0), walk(1.0));
    assert_eq!(stills("weekly-lift-check", view), stills("seated-ankle-lift", view));
    assert_eq!(stills("two-minute-walk", view), stills("walking-burst", view));
}

#[test]
fn a_picture_has_title_description_and_no_number_that_is_none() {
    for exercise in exercises() {
        let view = View::of(Side::Left);
        let stills = stills_svg(exercise, view, ["Ready", "Up", "Back & on"], &STYLE).unwrap();
        assert!(stills.contains("<title id=\"t\">Ankle &lt;lift&gt;</title>"), "{stills}");
        assert!(stills.contains("<desc id=\"d\">“Up” &amp; down</desc>"));
        assert!(stills.contains(">3. Back &amp; on</tspan>"));
        let animated = animated_svg(exercise, view, &STYLE).unwrap();
        assert!(animated.contains("prefers-reduced-motion:reduce") && animated.contains("<animate "));
        assert!(!stills.contains("NaN") && !animated.contains("NaN") && !animated.contains("inf"));
    }
}

#[test]
fn from_right_to_left_the_first_still_is_on_the_right() {
    let style = Style { right_to_left: true, ..STYLE };
    let text = stills_svg("calf-stretch", View::of(Side::Left), ["a", "b", "c"], &style).unwrap();
    let x = |caption: &str| -> f32 {
        let line = text.lines().find(|line| line.contains(&format!(">{caption}</tspan>"))).unwrap();
        line.split("<tspan x=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    assert!(x("1. a") > x("2. b") && x("2. b") > x("3. c"));
}

#[test]
fn one_frame_as_svg() {
    let now = frame("seated-ankle-lift", View::of(Side::Right), Moment { phase: Phase::Hold, part: 0.0 }).unwrap();
    let text = svg(&now, &STYLE);
    assert_eq!(text.matches("class=\"moving\"").count(), 2);
    assert!(text.ends_with("</svg>\n"));
    let json = serde_json::to_string(&now.shapes[0]).unwrap();
    assert!(json.starts_with(r#"{"role":"floor","form":{"polygon":{"points":[{"x":0.0"#), "{json}");
}

#[test]
fn an_exercise_has_the_phases_that_take_time() {
    use crate::figure::{has_cane, has_feet, phases};
    let of = |exercise| phases(exercise).unwrap();
    assert_eq!(of("seated-ankle-lift"), [Phase::Up, Phase::Hold, Phase::Down, Phase::Rest]);
    assert_eq!(of("seated-march"), [Phase::Up, Phase::Down]);
    assert_eq!(of("calf-stretch"), [Phase::Up, Phase::Hold, Phase::Down]);
    assert_eq!(of("two-minute-walk"), [Phase::Walk]);
    assert!(phases("handstand").is_err());
    for exercise in exercises() {
        let right = View::of(Side::Right);
        let closer = stills(exercise, View { feet: Feet::Closer, ..right });
        assert_eq!(has_feet(exercise), closer != stills(exercise, right), "{exercise}");
        let with_cane = stills(exercise, View { cane: true, ..right });
        assert_eq!(has_cane(exercise), with_cane != stills(exercise, right), "{exercise}");
    }
}

/// The lines of the captions with where each is: x, y and its text.
fn captions(svg: &str) -> Vec<(f32, f32, String)> {
    let line = |part: &str| {
        let attribute =
            |name: &str| part.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        let text = part.split_once('>').unwrap().1.split('<').next().unwrap().to_owned();
        (attribute("x"), attribute("y"), text)
    };
    svg.split("<tspan ").skip(1).map(|part| line(&format!(" {part}"))).collect()
}

#[test]
fn captions_are_broken_into_lines_that_fit_beneath_their_picture() {
    let long = ["Machen Sie sich bereit", "Hoch, mit Hilfe des Bandes und der Hand", "Langsam senken, allein"];
    let view = View::of(Side::Right);
    for exercise in exercises() {
        let width = stills(exercise, view).unwrap()[0].width;
        let svg = stills_svg(exercise, view, long, &STYLE).unwrap();
        let lines = captions(&svg);
        assert!(lines.len() > 3, "{exercise}: {lines:?}");
        assert!(lines.iter().all(|(_, _, text)| width_of(text) * 10.0 <= width), "{exercise}: {lines:?}");
        let height: f32 =
            svg.split("viewBox=\"0 0 ").nth(1).unwrap().split([' ', '"']).nth(1).unwrap().parse().unwrap();
        assert!(lines.iter().all(|(_, y, _)| *y < height - 3.0), "{exercise}: {lines:?} in {height}");
        let all: Vec<_> = lines.into_iter().map(|(_, _, text)| text).collect();
        assert_eq!(all.join(" "), format!("1. {} 2. {} 3. {}", long[0], long[1], long[2]));
    }
}

#[test]
fn a_word_wider_than_a_picture_makes_all_captions_smaller() {
    let word = "Oberschenkelrückseitenkräftigung";
    let svg = stills_svg("seated-march", View::of(Side::Right), [word, "Hoch", "Ab"], &STYLE).unwrap();
    let size: f32 = svg.split("font-size:").nth(1).unwrap().split("px").next().unwrap().parse().unwrap();
    let width = stills("seated-march", View::of(Side::Right)).unwrap()[0].width;
    assert!(size < 10.0 && width_of(word) * size <= width + 0.5, "{size}");
    assert_eq!(svg.matches(&format!("font-size:{size:.2}px")).count(), 3);
}

fn of_role(frame: &Frame, role: Role) -> Vec<&Shape> {
    frame.shapes.iter().filter(|shape| shape.role == role).collect()
}

fn points(shape: &Shape) -> &[Point] {
    match &shape.form {
        Form::Line { points, .. } | Form::Polygon { points } => points,
        Form::Circle { .. } => &[],
    }
}

#[test]
fn the_arrow_of_a_walk_is_seen_while_the_near_leg_swings() {
    for exercise in ["walking-burst", "exaggerated-march"] {
        let arrows = stills(exercise, View::of(Side::Right)).unwrap().map(|still| seen(of_role(&still, Role::Mark)[0]));
        assert_eq!(arrows.map(|width| width > 1.0), [false, false, true], "{exercise}: {arrows:?}");
    }
}

#[test]
fn somebody_who_stands_has_the_seat_right_behind_and_touches_it_at_no_time() {
    let leg = |exercise| frame(exercise, View::of(Side::Right), Moment { phase: Phase::SetUp, part: 0.0 }).unwrap();
    let furniture = |frame: &Frame| of_role(frame, Role::Furniture).into_iter().cloned().collect::<Vec<_>>();
    // The chair's seat is its fourth bar, a corner of which is nearest to the person.
    let edge = |frame: &Frame| points(&furniture(frame)[3]).iter().map(|point| point.x).fold(0.0, f32::max) + 2.4;
    let behind = |frame: &Frame| {
        let moving = of_role(frame, Role::Moving);
        moving.iter().flat_map(|shape| points(shape)).map(|point| point.x).fold(f32::INFINITY, f32::min)
    };
    let raise = leg("standing-leg-raise");
    assert!((1.0..8.0).contains(&(behind(&raise) - edge(&raise))), "{} {}", behind(&raise), edge(&raise));
    for moment in moments("hamstring-curl") {
        let now = frame("hamstring-curl", View::of(Side::Right), moment).unwrap();
        let arrow =
            of_role(&now, Role::Mark).iter().flat_map(|shape| points(shape)).map(|p| p.x).fold(f32::INFINITY, f32::min);
        assert!(behind(&now).min(arrow) > edge(&now) + 2.0, "{moment:?}: {} {arrow} {}", behind(&now), edge(&now));
    }
}

#[test]
fn a_rail_is_within_reach_when_knees_come_high() {
    let now = frame("exaggerated-march", View::of(Side::Left), Moment { phase: Phase::Walk, part: 0.0 }).unwrap();
    let rail = points(of_role(&now, Role::Furniture)[0]);
    assert!((rail[0].x - rail[1].x).abs() > now.width - 10.0, "{rail:?}");
}
