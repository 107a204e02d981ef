"""A last sheet of letters from many hands, imagined when the rules stood, and not mended by."""

TABLE = """
## talk_request | openings ~lacks ~vague
Hi Noah, do you know if your company is hiring right now? I'm looking for something in accounting.

## first_letter | openings ~lacks ~more_me
Dear Ms. Fletcher, I recently relocated to Denver and am seeking a position as a dental hygienist. Do you have any openings in your practice?

## talk_request | openings ~lacks ~vague
Hey Brit, if a job opens up on your team, could you let me know?

## talk_request | openings ~lacks
Hello Mr. Tan, is there possibly a place for a trainee in your workshop?

## talk_request | openings ~lacks
Hi Celia, are there any roles at the foundation I could apply for?

## talk_request | vague ~lacks
Hi Marcel, I'd really like to pick your brain about a few things.

## talk_request | vague ~lacks ~openings
Hi Dora, please let me know if you come across anything interesting.

## talk_request | vague ~lacks
Dear Alan, could you circulate the attached résumé among your colleagues?

## talk_request | vague ~lacks
Hi Yusuf, I'd appreciate any advice or suggestions you have for me.

## talk_request | vague ~lacks
Hey Carla, I'm at a loose end. Any ideas?

## talk_request | vague ~lacks ~openings
Hi Jim, if you happen to know anyone looking for someone with my skills, send them my way.

## talk_request | begging ~lacks ~vague
Hi Stan, I've been out of a job for ten months and I'm desperate. Please help.

## talk_request | begging ~lacks
Dear Mrs. Reid, I am struggling to put food on the table. Would you kindly recommend me to your brother?

## first_letter | begging ~lacks ~vague
Dear Mr. Amoah, I have nobody to turn to and you are my last resort. May I see you?

## talk_request | begging ~lacks ~vague
Hi Jess, the layoff wrecked me. I barely sleep, we're behind on the mortgage and I feel like giving up. Can you talk to Mark?

## talk_request | several_asks ~lacks ~openings
Hi Lars, could you refer me to your manager, share the interview questions, and check if my CV is okay?

## introduction_request | several_asks ~lacks
Hi Eve, could you introduce me to Dr. Holt? I'd also love your feedback on my proposal.

## talk_request | several_asks ~lacks
Dear Tom, would you write a recommendation for me, and could we meet on Monday to go through my pitch?

## announcement | mass_address
Hi all, I've finished my degree!

## announcement | mass_address
Dear friends, I'm moving to Lisbon in May.

## first_letter | to_whom ~lacks ~openings
To Whom It May Concern, might I visit your observatory with my class?

## first_letter | to_whom ~lacks ~openings
Dear Hiring Manager, what does your team use to test brakes?

## reconnection | forward ~mass_address
FW: Fwd: read this!!! Send it on to ten friends.

## first_letter | flattery ~lacks
Dear Dr. Ames, you are an absolute inspiration and the greatest surgeon alive. Which suture do you use?

## invitation | flattery no_reason
Hi Ida, you're amazing and your profile is so impressive! Let's connect.

## first_letter | template ~lacks
Dear [Name], I read your article on [topic]. Which source did you use?

## invitation | no_reason
Hi Otto, I'd love to connect with you on LinkedIn.

## invitation | no_reason
Hello Sue, please add me to your network. Thank you.

## thank_you | empty_thanks
Hi Otto, thanks for all your help, I really appreciate it!

## thank_you | empty_thanks
Dear Sue, thank you for meeting with me. It was a pleasure.

## talk_request | no_purpose ~lacks
Hi Otto, could we meet for coffee next week?

## talk_request | no_purpose ~lacks
Dear Sue, do you have fifteen minutes on Thursday?

## talk_request | no_way_out
Hi Otto, you rebuilt the weir in 2019. I'm planning ours. Which stone did you use?

## talk_request |
Hi Otto, you rebuilt the weir in 2019. I'm planning ours for May and can't settle on the stone. Which one would you use again? If you're busy, no worries.

## first_letter |
Dear Dr. Ames, your paper on sutures in cold climates changed our protocol in Tromsø. We now choose between two suppliers. Would you share which one held in your trial? If you'd rather not say, I understand.

## introduction_request |
Hi Eve, you know Dr. Holt from Basel. I'm comparing two scanners for our clinic and would like to ask her about noise. Would you be comfortable introducing us? If not, that's fine.

## thank_you |
Dear Sue, thank you for meeting with me. I followed your advice on the lease and saved a month's rent.

## thank_you |
Hi Otto, thanks for the sketch of the weir. We've ordered the granite.

## report_back |
Hi Lars, I met your manager on Tuesday as you suggested. She showed me the lab, and I start a trial week in June.

## congratulation |
Hi Ida, congratulations on the new studio! The light on the stairs is lovely.

## condolence |
Dear Stan, I'm so sorry to hear you've lost your job after all those years. I'm here if you want to talk.

## outcome_notice |
Dear Tom, I have accepted the offer from Lund. Your mock interview made the difference. Thank you.

## announcement |
Hi Eve, I've moved to Lisbon, as you always said I would. The spare room is yours in May.

## invitation |
Hi Otto, we met at the weir day in Graz, and I liked your point on fish ladders. I'd like to stay in touch.

## reconnection |
Hi Jess, I heard our song at the bakery this morning. How are you and the boys?

## talk_request |
Hi Celia, the foundation lists a role for a gardener and I've applied. You've worked with the head of grounds. What does she care about most? If that puts you in an awkward spot, please ignore this.

## talk_request |
Hi Jim, I'm looking for someone with your skills to judge our fair on 3 May, paid. Would you do it? If the date is gone, perhaps you know another smith.

## talk_request |
Hi Noah, my students are anxious about how firms hire. Could I bring three of them to you for an hour in May? They'd ask about your test day. If that's too much, I'll show them the film.
"""
