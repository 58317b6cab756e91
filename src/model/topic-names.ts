import type { Topic } from "./settings";

/** What the vault's own note of a topic is usually called, where the settings name none. */
export const topicNames: Readonly<Record<Topic, { readonly en: string; readonly ru: string }>> = {
  career: { en: "Career", ru: "Карьера" },
  business: { en: "Business", ru: "Бизнес" },
  education: { en: "Education", ru: "Образование" },
  information: { en: "Information", ru: "Информация" },
  support: { en: "Support", ru: "Поддержка" },
  analytics: { en: "Analytics", ru: "Аналитика" },
  optimization: { en: "Optimization", ru: "Оптимизация" },
  development: { en: "Development", ru: "Развитие" },
};
