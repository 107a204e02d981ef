"""English lines written before anybody looked at the rules, to judge them at first sight.

Each line is `kinds | words`, as in lines_people_write. Every other line is held back: the rules
are mended by the first half and judged by the second.
"""

from __future__ import annotations

ENGLISH = """
promise | Will do, thanks for the nudge.
promise | On it.
promise | Leave it with me.
promise | I'll dig up the old spreadsheet and share it with you tonight.
promise | Gonna send you the photos once I'm home.
promise | I'll drop the keys in your mailbox on Saturday.
promise | I will circle back to you after the board meeting.
promise | I'm going to talk to our HR lead about you this week.
promise | Consider it done.
promise | Let me find out who handles purchasing over there and I'll tell you.
promise | I'll shoot you a text when I land.
promise | I'll put in a good word for you with Marcus.
promise | You can expect my comments by Monday.
promise | I'll make sure you get an invite.
promise | We'll have an answer for you by the end of next week.
promise | I'll loop in Jenny from accounting.
promise | I'll pass your résumé along to the plant manager.
promise | Expect the signed copy from me tomorrow.
promise | I'll look into it and report back.
promise | Sure, I'll bring the book on Tuesday.
promise | I shall write to you as soon as the dates are fixed.
promise | I'll give Dave a ring and see whether he has room for you.
promise | I owe you a call, will phone this weekend.
promise | Happy to! I'll email her right now and copy you.
promise | I'm on the hook for the reference letter, you'll get it before the deadline.
promise | Yes, I can do that, you'll have it on your desk by noon tomorrow.
promise | I'll see what I can find about the opening in Dayton.
promise | I'll mention you to Carla when we have lunch on Thursday.
promise | I will take care of the parking permits.
promise | I'll read your cover letter over the weekend and mark it up.
promise | We will ship the samples to you on Monday.
promise | Will send the link later today.
promise | Will get back to you on this tomorrow.
promise | Let me ask around and come back to you.
promise | I'll have Sandra send you the forms.
promise | I'm sending the contract over tomorrow morning.
promise | I'll be sending you the agenda shortly.
promise | I'll get you her number.
promise | I'll keep you posted on how it goes.
promise | I'll keep my eyes open for you and let you know about anything that fits.
promise | Got it, I'll fix the typo and resend.
promise | I'll add you to the list.
promise | I will make the introduction this week.
promise | I'd be glad to, and I'll write to Omar tonight.
promise | Remind me on Friday, but yes, I'll lend you my projector.
promise | Okay, I'll swing by with the boxes around five.
promise | I'll try my contact at the port and tell you what he says.
promise | We'll reimburse you for the train ticket.
promise | I'll transfer the money tonight.
promise | I will, I promise.
promise | I'm happy to review it and will return it with notes by Wednesday.
promise | I'll confirm the room with the hotel.
promise | I'll set something up for the three of us next week.
promise | I'll book us a table for seven.
promise | Let me dig out that article for you.
promise | I'll do some digging and let you know what turns up.
promise | I'll write you a recommendation on LinkedIn this weekend.
promise | I can have it to you by Friday.
promise | I'll nudge the hiring manager for you.
promise | I plan to call you Monday once the union rep has answered; I will bring answers then.
promise | I'll forward this to Ken in operations.
promise | I'm going to check my notes and I will send you the name of that supplier.
promise | You have my word, the draft goes out to you on Thursday.
promise | I'll return your ladder this Sunday.
promise | I'll ping you when the posting goes live.
promise | Thanks, will forward it to my brother.
promise | I'll get right on that.
promise | I'll pull the numbers together for you before the call.
promise | I'll drop you a line next month.
promise | I'll touch base with you after the holidays.
promise | I'll call your office tomorrow at nine.
promise | I'll follow up with an email that has all the details.
promise | I intend to send you the chapter before Christmas.
promise | I'll have more for you on Tuesday.
promise | We'll be in touch with next steps by Wednesday.
promise | I'll reach out to Helen and see if she is open to a chat.
promise | I'll scan it and send it your way.
promise | Good idea, I'll ask my sister who works there.
promise | I'll post the slides on the drive for you.
promise | I'll let Peter know that you'll be writing.
promise | Doing this tonight, promise.
promise | Noted, I'll change it in the next version and send that round.
promise | I'll take you up on that and call you next week.
promise | I won't forget: the article is yours on Monday.
promise | I'll vouch for you with the committee.
promise | I'll share your profile with the team here.
promise | I'll speak with my director about it tomorrow.
promise | I'll see to it.
promise | I'll handle the flowers.
promise | Count on me for the reference.
promise | I'll get the ball rolling with legal on Monday and update you.
promise | I'm gonna ask Tim and let u know.
promise | ill send it tmrw
promise | I'll tell you more when we speak, and I'll bring the floor plan.
promise | Absolutely. I'll connect the two of you by email.
promise | I'd love to help: I'll go over your deck tonight.
promise | I will have my assistant arrange a time with you.
promise | Sorry for the delay, you will get my feedback this afternoon.
promise | The notes will be in your inbox by Friday, I promise.
promise | I plan on sending you the list tomorrow.
promise | I'll return the favor and introduce you to our buyer.
promise | I'll check back with you in two weeks.
promise | Let me talk to our recruiter and I'll get you an answer.
promise | I'll find out.
promise | I'll do it first thing in the morning.
promise | We will send you a revised quote within three days.
promise | I'll put you in touch with my old boss.
promise | I'll see if Maria can meet you.
- | I'll be on holiday until the 12th.
- | I'll be out of the office next week with limited access to email.
- | I'll be in Cleveland on Thursday.
- | We will contact you should a suitable position arise.
- | Only shortlisted candidates will be contacted.
- | If your profile matches, we will contact you.
- | Let me know if I can do anything for you.
- | Let me know what you think.
- | Happy to help any time.
- | I'd be happy to help if you get stuck.
- | Glad to help.
- | If you want, I'll send you my notes.
- | I could introduce you to somebody there if that is useful.
- | Should you need a reference, I will write one.
- | I would send it, but I can't find it.
- | I won't be able to send it before Monday.
- | I can't promise anything.
- | I don't think I'll make it.
- | He'll send you the file tomorrow.
- | Susan will call you about the details.
- | The courier will bring it on Friday.
- | My boss said he will let me know.
- | She promised to write to me.
- | You'll love the new office.
- | I'll be happy to see you again.
- | I'll miss working with you.
- | I'll have the soup, they told the waiter, and we laughed.
- | See you on Thursday.
- | I'll see you on Thursday.
- | Talk soon.
- | I will always remember what you did for me.
- | I sent it to you yesterday.
- | I called her last week as I said I would.
- | As I promised, here is the file.
- | I'll never understand how they run that plant.
- | You will receive an automatic confirmation.
- | The train will be late.
- | I'll be fifty next week.
outcome | I will be starting at Voltiva in January.
- | I'll take the bus.
- | I'll probably stay home that weekend.
- | I guess we'll find out.
- | Time will tell.
- | I should send her a card some day.
- | I was going to send it, and then the server died.
- | I thought I'd write to say hello.
- | I wish I could do more.
- | Do you want me to send it?
- | Shall I call you?
- | Will you send it to me?
- | Would it help if I called him?
- | Unless I hear otherwise I will assume you are coming.
- | When you're in town, I'll show you around.
- | Whenever you need it, I'll be there.
- | I'd be glad to grab a coffee some time.
- | We should have lunch soon.
- | Let's catch up soon.
- | Let's talk next week.
- | I'll let you go now.
- | I'll admit I was nervous.
- | I'll be honest with you.
- | I'll say it again: that was a great talk.
- | I'll bet they are regretting it.
- | I'll spare you the details.
- | I'll keep it short.
- | I'll get straight to the point.
- | I'll cut to the chase.
- | I'll leave it there.
- | I'll be rooting for you.
- | I'll keep my fingers crossed for you.
- | We'll see how it goes.
- | It will be fun.
- | I'll believe it when I see it.
- | You can call me any time.
- | Feel free to call me.
- | They are going to send me the offer next week.
- | My wife is going to call the school.
- | I have to send my own taxes by Friday.
- | I need to call the bank tomorrow.
- | I'm looking forward to hearing from you.
- | I hope to hear from you by Friday.
- | I'd appreciate it if you could send it by Friday.
- | Please send it to me by Friday.
- | The team will get back to you.
- | Our agents will answer within two days.
- | I told them I will send my answer on Monday.
- | I have promised my kids that I will be home by six.
- | I will be speaking at the conference in May.
- | I'm going to the fair next week.
- | I will have finished school by then.
- | I'll know more after the interview.
- | I'll be waiting by the entrance.
- | I'll be the one with the red scarf.
- | I will try to sleep now.
- | I'll think of you on Monday.
- | If he says yes, I'll let you know.
- | Depending on the weather we will bring the kids.
- | Once you have signed, our office will send the keys.
outcome | I start at Brightwater on the first of March.
outcome | They made me an offer and I said yes.
outcome | I got the job at the hospital.
outcome | Wanted you to be the first to hear: I'm joining Fulcrum.
outcome | It worked out, I'm the new plant manager in Provo.
outcome | I didn't get the job in the end.
outcome | They went with somebody else.
outcome | I had a great talk with Priya, thanks to you.
suggestion | You should talk to Priya at Fulcrum.
suggestion | Have you thought of writing to the alumni office?
suggestion | I'd suggest you look at the Dayton plants first.
suggestion | If I were you I'd call the union.
suggestion | My advice: leave the objective off your résumé.
suggestion | Try reaching out to Marcus Lind, he hires a lot.
suggestion | It might be worth reading The Goal before you meet them.
suggestion | You might want to check out the job club on Tuesdays.
suggestion | I recommend that you apply directly.
suggestion | Why don't you get in touch with Carla?
suggestion | Look up the trade association, they have a list.
suggestion | The person you need is Omar Haddad in procurement.
- | You should see the look on his face.
- | You should be fine.
- | You should have seen it.
- | I would suggest we meet at ten.
- | I suggest Tuesday at noon.
- | He recommended the soup.
introduction | Priya, meet Tomas; Tomas, Priya runs operations at Fulcrum.
introduction | Copying in Dana, whom I told you about.
introduction | Tomas, I'm cc'ing my colleague Ruth, who knows the market.
introduction | As discussed, I'd like you two to meet.
lent | I still have your drill.
lent | You still have my copy of The Goal.
lent | Here's the book, keep it as long as you like; I want it back one day.
lent | Thanks for lending me the tent.
- | I lent a hand at the food bank.
- | Spring has lent the town some color.
"""
