/**
 * Parameters that tools of advertising and of newsletters add to any address. Each has a name that no site uses for anything else; what
 * means a place on some site (`t`, `s`, `ref`, `id`, `feature`, `source`) is not among them.
 */
const TRACKING = new RegExp(
  `^(?:${[
    // Campaigns: Google Analytics, Matomo, Piano, comScore, HubSpot, Mailchimp, Marketo and others.
    'utm_.*|(?:mtm|pk|piwik|matomo)_(?:campaign|cpn|kwd|keyword|source|medium|content|cid|group|placement)|at_(?:medium|campaign|custom\\d|link\\w*|bbc\\w*|ptr\\w*|format)|xtor|ns_(?:mchannel|source|campaign|linkname|fee)',
    '_hs(?:enc|mi)|__hs(?:tc|sc|fp)|hsctatracking|mc_[cet]id|mkt_tok|oly_(?:anon|enc)_id|vero_(?:id|conv)|ml_subscriber(?:_hash)?',
    // Clicks: Google, Microsoft, Yandex, Meta, X, TikTok, LinkedIn, Pinterest, Snapchat, Yahoo.
    'gcl(?:id|src)|dclid|[gw]braid|srsltid|_g[al]|msclkid|ys?clid|_openstat|fbclid|fb_(?:action_(?:ids|types)|source|ref)',
    'igsh(?:id)?|mibextid|twclid|ref_(?:src|url)|__twitter_impression|ttclid|li_fat_id|epik|sccid|guccounter|guce_referrer(?:_sig)?',
    'rb_clickid|wickedid|_branch_match_id|_branch_referrer|usqp|amp_(?:js_v|gsa)',
  ].join('|')})$`,
  'i',
);

/** Whether a parameter of this name says of any address only where its readers come from. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}
