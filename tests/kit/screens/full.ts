/** A document with too much of everything: 200 events, a long title, words without a place to break. */
import { expect } from '@playwright/test';
import checkoutLatency from '../../../resources/samples/checkout-latency.en.json' with { type: 'json' };
import orderSyncDelay from '../../../resources/samples/order-sync-delay.zh.json' with { type: 'json' };
import { writeArchive } from '../../../shared/archive/write-archive';
import type { Language } from '../../../shared/kit/bilingual';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { readRetrospective } from '../../../shared/retrospective/schema';
import type { StepId } from '../../../shared/retrospective/step-id';
import { messages, titleField } from '../desk';
import { openStep } from './desk';
import { goHome, named, type Screen } from './screen';

const samples: Readonly<Record<Language, unknown>> = { en: checkoutLatency, zh: orderSyncDelay };

const long: Readonly<Record<Language, string>> = {
  en: 'Orders of the largest customers reached their resource planning two hours late after the price list was published to everybody at once',
  zh: '价格表一次性发布给全部客户之后，最大的几家客户的订单晚了两个小时才到达他们的资源计划系统，客服最先得知',
};

const unbroken = 'com.example.pricing.cache.invalidation.PublishAllTenantsListenerFactoryConfiguration';

function fullOf(language: Language): Retrospective {
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

const opened: Screen = {
  name: 'full-narrative',
  open: async (walk) => {
    const { page, language } = walk;
    const chooser = page.waitForEvent('filechooser');
    await named(page, messages[language].home.importFiles).click();
    const buffer = Buffer.from(writeArchive(fullOf(language), []));
    const file = { name: 'full.afterword', mimeType: 'application/octet-stream', buffer };
    await (await chooser).setFiles(file);
    await expect(titleField(page, language)).toHaveValue(long[language]);
    await openStep(walk, 'narrative');
  },
};

const step = (id: StepId): Screen => ({ name: `full-${id}`, open: (walk) => openStep(walk, id) });

const home: Screen = {
  name: 'full-home',
  open: async (walk) => {
    await goHome(walk);
    await expect(walk.page.locator('[data-item]')).not.toHaveCount(0);
  },
};

export const fullScreens: readonly Screen[] = [
  opened,
  step('goals'),
  step('evaluation'),
  step('causes'),
  step('document'),
  home,
];
