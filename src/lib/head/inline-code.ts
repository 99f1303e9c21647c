/** Runs before anything is painted: puts the reader's own choice of theme on the page, so that no other one flashes. */
export const THEME_SCRIPT = `try{let t=localStorage.theme;if(/^(dark|light)$/.test(t))document.documentElement.dataset.theme=t}catch{}`;

/** The order in which styles win, whatever the order in which they load. Page styles stand outside all layers. */
export const LAYER_ORDER = '@layer tokens,base,component,print;';
