### On the phone's screens: The welcome, with what each permission is for.

welcome-page = { $page } von { $of }
welcome-aids-title = Was benutzen Sie beim Gehen?
welcome-aids-why = Es wird mit jeder Übung festgehalten. Sie können es jederzeit ändern.
welcome-hours-title = Wann ist Ihr Tag?
welcome-hours-why = Erinnerungen kommen nur, während Sie auf sind.
welcome-reminders-title = Darf Heelfirst Sie erinnern?
welcome-reminders-why = Ihr Telefon fragt gleich, ob Heelfirst Mitteilungen zeigen darf: So erinnert es Sie an das Üben.
welcome-reminders-discreet = Auf dem Sperrbildschirm liest niemand, worum es geht. Sie können auch Nein sagen, und alles andere geht.
welcome-reminders-ask = Mein Telefon fragen lassen
welcome-reminders-allowed = Erinnerungen sind erlaubt.
welcome-reminders-refused = Erinnerungen bleiben vorerst aus. Sie können sie später unter Erinnerungen erlauben.
welcome-lifts-title = Ihre ersten fünf Hübe
welcome-begin = Fangen wir an
