//! The pitch of a foot over some strides, with what the analyser found and what it says.

use heelfirst_gait::simulate::{Form, Pattern, Simulation, SimulationError};
use heelfirst_gait::{Landing, Step};

use super::chart::{Anchor, Axis, BLUE, Chart, INK, Mark, ORANGE, QUIET, plain};
use crate::examiner::play::Walked;

/// How many strides are shown.
const STRIDES: usize = 3;
/// The first of them: the walk is steady by then.
const FROM: usize = 5;

/// A picture of one simulated person walking in this way, or why there is none.
pub fn picture(pattern: Pattern, seed: u64) -> Result<String, Box<dyn std::error::Error>> {
    let walked = walked(pattern, seed)?;
    let heard = walked.heard(true);
    let shown: Vec<&Step> = heard.iter().skip(FROM).take(STRIDES).map(|one| &one.step).collect();
    let (Some(first), Some(last)) = (shown.first(), shown.last()) else { return Err("too few steps".into()) };
    let from_s = first.final_contact_s.ok_or("no final contact")? - 0.35;
    let to_s = last.foot_flat_s.ok_or("no foot flat")? + 0.55;
    let x = Axis { name: "time, s", from: 0.0, to: to_s - from_s, tick: 0.5 };
    let y = Axis { name: "foot pitch, ° (toes up +)", from: -80.0, to: 60.0, tick: 20.0 };
    let title = format!("{}: three strides of a simulated foot", name(pattern));
    let mut chart = Chart::new(&title, &told(&shown), x, y, 470.0, 74.0);
    // On the ground: from each contact until the foot leaves again.
    let mut landed_s = from_s;
    for step in &shown {
        chart.band(landed_s - from_s, step.final_contact_s.unwrap_or(landed_s) - from_s);
        landed_s = step.initial_contact_s;
    }
    chart.band(landed_s - from_s, to_s - from_s);
    chart.axes(false);
    let pitch = pitch_deg(&walked);
    let within = |time_s: f64| (from_s..=to_s).contains(&time_s);
    chart.curve(pitch.iter().filter(|(t, _)| within(*t)).map(|(t, deg)| (t - from_s, *deg)), INK);
    for step in &shown {
        marks(&mut chart, step, &pitch, from_s);
    }
    legend(&mut chart);
    Ok(chart.finish())
}

fn walked(pattern: Pattern, seed: u64) -> Result<Walked, SimulationError> {
    let simulation = Simulation { form: Form::Leg, steps: Some(14), turns: false, ..Simulation::new(pattern, seed) };
    Walked::of(&simulation)
}

fn name(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Heel => "Heel first",
        Pattern::Flat => "Flat",
        Pattern::Toe => "Toes first",
        Pattern::Slap => "Slap",
        Pattern::Drag => "Drag",
        Pattern::Mixed => "Mixed",
    }
}

/// This long after foot flat, in s, the foot surely rests: there its pitch is 0.
const SETTLED_S: f64 = 0.1;

/// The pitch at each sample: the angular rate about the foot's transverse axis added up, without the drift between two rests.
fn pitch_deg(walked: &Walked) -> Vec<(f64, f64)> {
    let [_, [x, y, z], _] = walked.mount.rotation;
    let (mut sum_deg, mut before_s) = (0.0, None);
    let mut raw = Vec::new();
    for sample in &walked.samples {
        let now_s = sample.at.as_secs_f64();
        let [gx, gy, gz] = sample.gyr_dps;
        sum_deg -= (x * gx + y * gy + z * gz) * (now_s - before_s.unwrap_or(now_s));
        before_s = Some(now_s);
        raw.push((now_s, sum_deg));
    }
    let rests_s: Vec<f64> = walked.truth.strides.iter().map(|stride| stride.foot_flat_s + SETTLED_S).collect();
    let mut levelled = Vec::new();
    for (&from_s, &to_s) in rests_s.iter().zip(rests_s.iter().skip(1)) {
        let (low, high) = (at(&raw, from_s), at(&raw, to_s));
        let between = raw.iter().filter(|(t, _)| (from_s..to_s).contains(t));
        levelled.extend(between.map(|(t, deg)| (*t, deg - low - (high - low) * (t - from_s) / (to_s - from_s))));
    }
    levelled
}

/// The value at a time, between its neighbours.
fn at(points: &[(f64, f64)], time_s: f64) -> f64 {
    let after = points.partition_point(|(t, _)| *t < time_s);
    let ends = (points.get(after.saturating_sub(1)), points.get(after));
    match ends {
        (Some((t0, a)), Some((t1, b))) if t1 > t0 => a + (b - a) * (time_s - t0) / (t1 - t0),
        (Some((_, a)), _) | (_, Some((_, a))) => *a,
        _ => 0.0,
    }
}

fn marks(chart: &mut Chart, step: &Step, pitch: &[(f64, f64)], from_s: f64) {
    let mut place = |time_s: f64, mark, fill: &str, colour: &str| {
        let (x, y) = (chart.px(time_s - from_s), chart.py(at(pitch, time_s)));
        chart.mark(x, y, mark, fill, colour);
    };
    if let Some(time_s) = step.final_contact_s {
        place(time_s, Mark::Triangle, "#fdfcf8", QUIET);
    }
    if let Some(time_s) = step.foot_flat_s {
        place(time_s, Mark::Square, "#fdfcf8", BLUE);
    }
    place(step.initial_contact_s, Mark::Circle, ORANGE, ORANGE);
    let x = chart.px(step.initial_contact_s - from_s);
    let (grade, numbers) = (grade(step), numbers(step));
    let [high, low] = [chart.py(54.0), chart.py(54.0) + 21.0];
    chart.text_at(x, high, &grade, Anchor::Middle, INK, "font-weight=\"600\"");
    chart.text_at(x, low, &numbers, Anchor::Middle, INK, "");
    let top = at(pitch, step.initial_contact_s).max(0.0) + 6.0;
    let down = chart.py(top);
    chart.line([x, low + 8.0, x, down], QUIET, 1.0, "stroke-dasharray=\"3 4\"");
}

fn grade(step: &Step) -> String {
    let landing = match step.landing {
        Some(Landing::Heel) => "heel first",
        Some(Landing::Flat) => "flat",
        Some(Landing::Toe) => "toes first",
        None => "not graded",
    };
    let and = |says: Option<bool>, word| if says == Some(true) { word } else { "" };
    format!("{landing}{}{}", and(step.slap, ", slap"), and(step.drag, ", drag"))
}

fn numbers(step: &Step) -> String {
    let angle = step.strike_angle_deg.map(|deg| format!("{}°", plain(deg.round())));
    let flat = step.contact_to_flat_ms.map(|ms| format!("flat after {} ms", plain(ms.round())));
    [angle, flat].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn told(steps: &[&Step]) -> String {
    let each: Vec<String> = steps.iter().map(|step| format!("{} ({})", grade(step), numbers(step))).collect();
    format!("Foot pitch over time. The steps are graded: {}.", each.join("; "))
}

fn legend(chart: &mut Chart) {
    let (y, second) = (chart.legend_y(0.0), chart.legend_y(1.0));
    chart.mark(100.0, y, Mark::Triangle, "#fdfcf8", QUIET);
    chart.text_at(116.0, y + 6.0, "final contact: the toes leave", Anchor::Start, INK, "");
    chart.mark(368.0, y, Mark::Circle, ORANGE, ORANGE);
    chart.text_at(384.0, y + 6.0, "initial contact", Anchor::Start, INK, "");
    chart.mark(528.0, y, Mark::Square, "#fdfcf8", BLUE);
    chart.text_at(544.0, y + 6.0, "foot flat", Anchor::Start, INK, "");
    chart.bar([92.0, second - 8.0, 17.0, 16.0], "#e9e5d8", QUIET);
    chart.text_at(116.0, second + 6.0, "on the ground", Anchor::Start, INK, "");
    chart.text_at(384.0, second + 6.0, "marks and words: what the analyser found", Anchor::Start, QUIET, "");
}
