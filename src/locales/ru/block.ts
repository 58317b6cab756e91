import type { block as en } from "../en/block";

export const block: typeof en = {
  at: ({ line, column, text }) => `строка ${line}, столбец ${column}: ${text}`,
  mistake: {
    not_yaml: () => "это не правильный YAML",
    not_options: ({ written }) => `«${written}» — не перечень параметров вида «period: 2026»`,
    unknown_option: ({ written }) => `неизвестный параметр «${written}»`,
    unknown_value: ({ written, option }) => `«${written}» не подходит для «${option}»`,
  },
  nearest: ({ text, nearest }) => `${text}. Может быть, «${nearest}»?`,
  notFound: ({ target }) => `Ссылка «${target}» никуда не ведёт, поэтому здесь сама заметка.`,
};
