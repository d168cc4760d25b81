### On the phone's screens: The welcome, with what each permission is for.

welcome-page = { $page } of { $of }
welcome-aids-title = What do you use when you walk?
welcome-aids-why = It is kept with each practice. You can change it at any time.
welcome-hours-title = When is your day?
welcome-hours-why = Reminders come only while you are up.
welcome-reminders-title = May Heelfirst remind you?
welcome-reminders-why = Your phone asks next whether Heelfirst may show notifications: that is how it reminds you to practise.
welcome-reminders-discreet = On a locked screen nobody reads what they are about. You can also say no, and everything else works.
welcome-reminders-ask = Let my phone ask me
welcome-reminders-allowed = Reminders are allowed.
welcome-reminders-refused = Reminders stay off for now. You can allow them later, under Reminders.
welcome-lifts-title = Your first five lifts
welcome-begin = Let us begin
