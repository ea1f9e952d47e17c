import { text, type Text } from '../../model/text'
import type { ChurnReasonCode } from './churn-reasons'

/** What to say to a customer who left for this reason: it takes up the reason first, then offers one thing, then asks for a day. */
export const winBackScripts: Readonly<Record<ChurnReasonCode, Text>> = {
  I1: text(
    '您提过我们收费偏高，这个意见我们记下了。我先把下次保养的配件和工时逐项报给您，您看清楚再定；现在回店有工时优惠。您看这周哪天方便？',
    'You told us that we charge a lot, and we wrote it down. I will name you parts and labour of your next service item by item, so that you decide knowing the price; labour is reduced for you now. Which day this week suits you?',
  ),
  I2: text(
    '上次没有一次修好，给您添了麻烦，很抱歉。这次由技术主管先检查，修什么、为什么修当面讲清，修好请您试车再交车。我帮您约主管在班的日子，好吗？',
    'I am sorry that the repair did not hold. This time the technical supervisor looks first, explains what is done and why, and you drive the car before you take it back. Shall I book a day on which he is here?',
  ),
  I3: text(
    '上次让您久等，对不起。现在可以预约工位，到店就做，常规保养提前告诉您几点能取车。您平时哪个时段空一些？我给您留。',
    'I am sorry that you had to wait. You can book a bay now: work begins when you arrive, and we tell you beforehand when the car is ready. At which hour do you have time? I will keep it for you.',
  ),
  I4: text(
    '上次接待得不好，我们已经和当事人谈过，也请您再说说当时的情况。这次由我全程接待您，有事直接找我。您愿意给我们一次机会吗？',
    'You were not received as you should have been; we spoke with the person, and I would like to hear it from you. This time I look after you myself from beginning to end. Would you give us another chance?',
  ),
  I5: text(
    '您上次等的配件，我先帮您查库存，没有就先订，到货了再请您来，不让您白跑。您把车牌和要做的项目告诉我，我查好回您电话。',
    'I will look up the part that you waited for, order it where it is not in stock, and ask you in only when it is here. Tell me the plate and the work, and I call you back.',
  ),
  O1: text(
    '您离店里远，我们可以上门取车、做完送回，或者和下次进城办事约在一起，做保养时您去办事。您看哪种方便？',
    'We are far from you, so we can fetch the car and bring it back, or do the work while you are in town on other business. Which suits you better?',
  ),
  O2: text(
    '朋友那里修车放心，我们理解。质保内的项目、召回和电脑升级只有我们能做，都是免费的，一年来检查一次就好。我帮您约一次免费检测，行吗？',
    'We understand that you trust your friend’s shop. Warranty work, recalls and updates only we can do, at no charge; once a year is enough. May I book a free inspection?',
  ),
  O3: text(
    '谢谢您告诉我们车已经转让，我把资料更正好，不再打扰。方便的话，请把新车主的电话告诉我们，他可以免费检测一次；您换的新车有需要也可以找我。',
    'Thank you for telling us that the car was sold; I correct the file and we will not call again. If you like, give us the new owner’s phone: a first inspection is free. And I am at your service for your next car.',
  ),
  O4: text(
    '里程没到也没关系，机油按时间也要换，一般半年到一年。您告诉我现在的里程，我帮您算下次保养的日子，到时提前提醒您。',
    'That the mileage is not reached is no matter: oil ages as well and is changed every six to twelve months. Tell me the mileage, and I work out the day of your next service and remind you.',
  ),
  O5: text(
    '您的车在外地，需要时可以去当地的特约店，质保一样有效，我把最近的几家发给您。哪天回来，提前告诉我，给您留工位。',
    'While the car is away, any authorised shop there honours the warranty; I send you the nearest ones. Tell me before you come back, and I keep a bay for you.',
  ),
  O6: text(
    '单位和保险指定的项目按规定走，我们理解。个人出钱的保养、美容和质保项目可以来我们这里，也欢迎单位和我们谈定点，我请经理联系您单位的负责人。',
    'What the company or the insurer assigns goes where they say. For work at your own expense and under warranty you are welcome here, and our manager would like to talk with your company about an agreement.',
  ),
  O7: text(
    '您路过时在我们这里做过，谢谢您。以后再经过提前打个电话，不用排队；平时就近的特约店我可以帮您找。',
    'Thank you for stopping with us on your way. Call before you pass by again and you will not wait; I can also name you the authorised shop nearest to you.',
  ),
  X9: text(
    '您有一段时间没来了，想听听是什么原因，是我们哪里没做好，还是您不方便？您说说看，我记下来，能解决的当天答复您。',
    'We have not seen you for some time, and I would like to hear why: did we do something badly, or is it not convenient? Whatever we can solve I answer the same day.',
  ),
}

/** Where the reason is not known yet, the call asks for it. */
export const openingScript: Text = winBackScripts.X9

/** What S004's survey asks of who has not come for six months. */
export const churnQuestions: readonly Text[] = [
  text('这段时间车修过、保养过吗？', 'Was the car repaired or serviced meanwhile?'),
  text('做了哪些：保养、小修、钣金喷漆、其他？', 'What was done: service, small repairs, body and paint, other?'),
  text('在哪里做的？', 'Where was it done?'),
  text('为什么没有回我们店？', 'Why not with us?'),
  text('外面用的配件是不是原厂的？', 'Were the parts used there genuine?'),
  text('如果去了别的4S店，为什么选那家？', 'Where it was another authorised shop, why that one?'),
]
