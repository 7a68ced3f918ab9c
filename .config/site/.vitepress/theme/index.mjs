/** The theme of VitePress in the colours of Kapur, with the fonts that the reader has. */

import theme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import './style.css';

/** For an address that leads nowhere; that of VitePress has no main part. */
const notFound = () =>
  h('main', { class: 'vp-doc lost' }, [
    h('h1', 'Nothing stands here'),
    h('p', 'The menu and the search have all pages.'),
  ]);

export default {
  ...theme,
  Layout: () => h(theme.Layout, null, { 'not-found': notFound }),
};
