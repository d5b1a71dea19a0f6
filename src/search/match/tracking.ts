/**
 * Parameters that advertising and newsletter tools add to addresses. No site uses these names for anything else. Names that mean
 * something on some sites (`t`, `s`, `ref`, `id`, `feature`, `source`) are not included.
 */
const TRACKING = new RegExp(
  `^(?:${[
    // Campaign tracking: Google Analytics, Matomo, Piano, comScore, HubSpot, Mailchimp, Marketo and others.
    'utm_.*|(?:mtm|pk|piwik|matomo)_(?:campaign|cpn|kwd|keyword|source|medium|content|cid|group|placement)|at_(?:medium|campaign|custom\\d|link\\w*|bbc\\w*|ptr\\w*|format)|xtor|ns_(?:mchannel|source|campaign|linkname|fee)',
    '_hs(?:enc|mi)|__hs(?:tc|sc|fp)|hsctatracking|mc_[cet]id|mkt_tok|oly_(?:anon|enc)_id|vero_(?:id|conv)|ml_subscriber(?:_hash)?',
    // Click ids: Google, Microsoft, Yandex, Meta, X, TikTok, LinkedIn, Pinterest, Snapchat, Yahoo.
    'gcl(?:id|src)|dclid|[gw]braid|srsltid|_g[al]|msclkid|ys?clid|_openstat|fbclid|fb_(?:action_(?:ids|types)|source|ref)',
    'igsh(?:id)?|mibextid|twclid|ref_(?:src|url)|__twitter_impression|ttclid|li_fat_id|epik|sccid|guccounter|guce_referrer(?:_sig)?',
    'rb_clickid|wickedid|_branch_match_id|_branch_referrer|usqp|amp_(?:js_v|gsa)',
  ].join('|')})$`,
  'i',
);

/** Whether a parameter is only used for tracking. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}
