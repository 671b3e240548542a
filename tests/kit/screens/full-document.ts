/** A document with too much of everything: 200 events, a long title, words without a place to break. */
import checkoutLatency from '../../../resources/samples/checkout-latency.en.json' with { type: 'json' };
import orderSyncDelay from '../../../resources/samples/order-sync-delay.zh.json' with { type: 'json' };
import type { Language } from '../../../shared/kit/bilingual';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { readRetrospective } from '../../../shared/retrospective/schema';

const samples: Readonly<Record<Language, unknown>> = { en: checkoutLatency, zh: orderSyncDelay };

export const long: Readonly<Record<Language, string>> = {
  en: 'Orders of the largest customers reached their resource planning two hours late after the price list was published to everybody at once',
  zh: '价格表一次性发布给全部客户之后，最大的几家客户的订单晚了两个小时才到达他们的资源计划系统，客服最先得知',
};

const unbroken = 'com.example.pricing.cache.invalidation.PublishAllTenantsListenerFactoryConfiguration';

export function fullOf(language: Language): Retrospective {
  const read = readRetrospective(samples[language]);
  if (!read.ok) throw new Error('The sample cannot be read.');
  const { value } = read;
  const title = long[language];
  return {
    ...value,
    id: `full-${language}`,
    title,
    sample: false,
    services: ['checkout', unbroken, 'catalogue', 'billing', 'sign-in'],
    events: Array.from({ length: 200 }, (_, number) => {
      const event = value.events[number % value.events.length];
      if (!event) throw new Error('The sample has no event.');
      const text = number % 7 === 0 ? `${title} ${unbroken}` : event.text;
      const at = `2026-03-04T${String(10 + Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00Z`;
      return { ...event, id: `e${number}`, text, milestone: null, time: { ...event.time, at } };
    }),
    goals: value.goals.map((goal) => ({ ...goal, statement: `${goal.statement} ${unbroken}` })),
    factors: value.factors.map((factor) => ({ ...factor, statement: `${factor.statement} ${title}` })),
    actionItems: value.actionItems.map((item) => ({
      ...item,
      text: `${item.text} ${title}`,
      owner: unbroken,
    })),
  };
}
