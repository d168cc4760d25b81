use heelfirst::NoticeSnapshot;

use super::*;

fn not_saved() -> CoachEvent {
    let notice = NoticeSnapshot {
        key: "not-saved".to_owned(),
        what: "The disk is full.".to_owned(),
        remedy: String::new(),
        mended_at: None,
    };
    CoachEvent::Problem { notice }
}

#[test]
fn an_end_that_could_not_be_saved_says_what_is_in_the_history() {
    let words = Words::new(&["en"]);
    let mut ending = Ending { session: SessionId { value: "a".to_owned() }, over: false };
    assert!(!ending.is_reached(&not_saved(), &words).unwrap(), "the session goes on");
    ending.over = true;
    let Err(Failure::Met(told)) = ending.is_reached(&not_saved(), &words) else { unreachable!("it is a failure") };
    insta::assert_snapshot!(
        told,
        @"The disk is full. The end of this session is not in your history. What was saved before is safe. “heelfirst practice” goes on from there."
    );
}
