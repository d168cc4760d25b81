### Short pieces to read or to hear, one thought long each: about two minutes at an easy speed.
### What they say comes from a physical therapist's public guide to foot drop, and from our own care where it is silent.

## What foot drop is, and its three forms

piece-foot-drop-title = What foot drop is
piece-foot-drop-1 = In a step, the leg swings forward and the foot comes up. Then the heel can land first. With foot drop, the foot does not come up far enough.
piece-foot-drop-2 = There are two reasons for this. The muscles at the front of your ankle may be weak. Or your calf may be tight and hold the foot down. Often it is both. Behind it may be multiple sclerosis, a stroke, a hurt nerve, or something else.
piece-foot-drop-3 = Foot drop shows itself in three forms. Some people have more than one. In the first form, the foot hardly lifts. It lands flat, or toes first, and each step feels heavy.
piece-foot-drop-4 = In the second form, the heel lands first. Then the front of the foot slaps down, and you can hear it. Here it helps to learn to lower the foot slowly.
piece-foot-drop-5 = In the third form, the foot drags over the floor while the leg swings. Here it helps to lift the knee a bit more, so that the foot clears the floor.
piece-foot-drop-6 = In Heelfirst, each form has its own goal: heel first, a soft landing, or a clear step. You say what you notice, and your first plan is built from it. That is not a diagnosis. A doctor or a physical therapist can find out what is behind it.

## Practise when you are not rushed

piece-calm-moments-title = Practise when you are not rushed
piece-calm-moments-1 = You learn best when you are calm. In a hurry, you think of where you want to be, and not of your foot. Then the old way of walking takes over, and a trip comes more easily.
piece-calm-moments-2 = So choose calm moments. Walk from one room to the next when nobody waits for you. Mean each step. Put your heel down first, or lift your foot clear, as your goal says.
piece-calm-moments-3 = It need not take long. Half a minute counts. Your brain learns from many small tries more than from one long one. A few short walks, spread over the day, teach it a new way to step.
piece-calm-moments-4 = Never practise on the way to the bathroom, or when the phone rings. Just get there safely, in the way you know. If a reminder comes at such a time, tap “I'm in a hurry”. It will come again later.
piece-calm-moments-5 = Choose a good place as well. You want light, a clear floor and firm shoes. Stay off the stairs, and keep your hands free. Use the brace, stimulator or cane that you use on other days. Near traffic, take off your headphones.
piece-calm-moments-6 = And when you are tired, stop. You have done enough for now. A calm minute each day is worth more than an hour that wears you out.

## The cane in the other hand

piece-cane-title = The cane goes in the other hand
piece-cane-1 = Many people hold a cane on the side of their weak leg. It seems to make sense. Yet one cane helps more in the other hand. If your right leg is the weaker one, hold the cane in your left hand.
piece-cane-2 = Here is why. As you walk, each arm swings with the leg of the other side. So the cane meets the floor at the same time as your weaker leg. Now the two of them share your weight, and your weaker leg has less to carry.
piece-cane-3 = It also keeps you upright. With the cane on the weak side, you lean over to that side. With the cane on the other side, you have a wide base, and you can stay tall.
piece-cane-4 = Have you used it on the weak side for years? Then do not change it by yourself if that feels unsafe. Ask a physical therapist to try it with you. Your hand may also have a say. If one hand cannot grip, ask what would suit you.
piece-cane-5 = With a very weak leg, or if you sway, a walker may be safer than a cane. A cane or a walker is a tool. It is no sign that you gave up. It keeps you safe, and lets you walk more while your foot gets stronger.

## Why it takes months

piece-months-title = Why it takes months
piece-months-1 = A weak foot does not get strong in a week. Two things have to change, and both of them take their time.
piece-months-2 = The first is the muscle. It grows when you use it a little more than before, and then let it rest. Ten good lifts a day are a fine start. More at once would only make you sore.
piece-months-3 = The second is the way from your brain to your foot. Where an old way is hurt, the brain can learn to use others. For this it needs to try again and again, in small bits, day after day.
piece-months-4 = So it often takes several months, and sometimes longer. A few people feel a change after some days. Most do not, and that says nothing about you. It also depends on what is behind your foot drop. Nobody can promise that it will go away.
piece-months-5 = You may not see small gains from one day to the next. That is why Heelfirst writes things down. Look at your progress page once in a while. Two more lifts, or a softer step, are real gains.
piece-months-6 = There will be days when less goes. Heat, a bad night or a cold can do that. Make it a lighter day, or rest. You can go on from there. What you have learnt is not lost.

## Hips and marching help, but they do not cure

piece-hips-title = What hip work can do
piece-hips-1 = Some of your exercises are not for your foot. You lift your knees, kick your leg forward, or bend your knee back. These train your hips and your thighs. You may ask what this has to do with your foot.
piece-hips-2 = A foot that hangs down makes the leg too long. To get it past the floor, you have to lift the whole leg higher. That is the work of your hip and your knee. When they are strong, your foot clears the floor more often, and you trip less.
piece-hips-3 = Strong hips also hold you up. You stand more firmly on one leg while the other one swings. That makes you feel safer on your feet, and then you walk more.
piece-hips-4 = A walk with high knees works in the same way. It gets your foot past the floor, even while your ankle is weak. It is for calm moments, with something firm to hold in reach. If it is not safe for you, march on a chair.
piece-hips-5 = But all this does not make your ankle stronger. For that, you need the toe lifts, and the calf stretch. So keep doing both. Your hips help you to walk safely today. Your ankle work is for the months to come.

## When to see a professional

piece-professional-title = When to ask for help
piece-professional-1 = You do not have to do this alone. A physical therapist can see how you walk, and find out which muscles are weak or tight. Then your plan can fit you better than any app can make it.
piece-professional-2 = Go soon if your foot is often hard to lift, or if you often trip. Go soon after a fall as well, even if you were not hurt. A brace, a stimulator, or the right cane can change a lot. Take your report with you. It shows what you have done.
piece-professional-3 = Some signs cannot wait. Call the emergency number if your face droops, or if an arm or your speech is suddenly weak. Do the same if both legs get weak, or if you go numb between them. Call if you suddenly cannot hold or pass water or stool. And call if your chest hurts, or if you cannot get your breath.
piece-professional-4 = Call, too, if a foot begins to drop after an injury or an operation. Call if your shin is tight and hurts badly. Call after a fall in which you hit your head.
piece-professional-5 = See a doctor on the same day if a calf is newly swollen, warm, red or sore. Do so as well if a foot begins to drop and you have no other sign.
piece-professional-6 = Do you have MS? Is something new, or worse, for more than a day, or with a fever? Then call your MS team.
