"""The words by which web pages give away what is not their article: declarative tables, read by `clutter`."""

from __future__ import annotations

from typing import Final

# Headings of a list of other articles. Matched against a whole line, without case, punctuation and pictures.
TEASER_HEADINGS: Final = (
    r"(?:the )?(?:most|more) (?:viewed|read|popular|shared|commented|clicked|watched|discussed)(?: "
    r"(?:content|articles?|stories|posts|news|today|now|(?:in )?(?:this|last|the past) (?:week|month)))?",
    r"(?:last|this) (?:week|month)'s (?:top|most (?:read|clicked|popular)) (?:clicks|links|stories|"
    r"articles|reads)?",
    r"(?:what|the (?:links|stories)) (?:you|readers) (?:read|clicked|liked)(?: on)?(?: the)? most",
    r"popular(?: (?:now|posts|articles|stories|topics|tags|content|(?:on|at|in) .{1,30}))?",
    r"trending(?: (?:now|today|stories|topics|news))?",
    r"related(?: (?:posts?|articles?|stories|news|content|reading|topics?|links|items|charts|coverage"
    r"|videos?|products))?",
    r"(?:the )?latest(?: (?:news|posts|articles|stories|headlines|videos|updates|issue))?",
    r"recent (?:posts|articles|news)",
    r"(?:breaking|top|other|more|featured|today's top) (?:news|stories|headlines|articles|posts)",
    r"don'?t miss(?: (?:this|these|it|out))?|in case you missed it|icymi|must[- ]reads?",
    r"what to read next|up next",
    r"(?:you (?:might|may|will)(?: also)?|readers(?: also)?|you'll) (?:also )?(?:like[ds]?|love[ds]?"
    r"|enjoy(?:ed)?|read)(?: (?:these|this|articles))?",
    r"(?:this article's )?recommended(?: (?:for you|news|articles|stories|reading|posts|content|by))*",
    r"we recommend",
    r"(?:read|see|watch|explore|discover|more to) (?:next|more|also)(?: (?:on|about|from) .{1,40})?",
    r"see also|further reading|(?:also|more) (?:of interest|interesting|worth (?:a|your) (?:read|click|look))",
    r"(?:articles?|stories|posts|news|pages) (?:that|which|people|others?|readers|everyone) .{0,30}"
    r"\b(?:seen|reads?|viewed|views?|clicked|liked|shared)(?: .{0,20})?",
    r"also (?:on|in|from|at) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|the agenda)[^,.]{1,30}",
    r"more headlines|(?:other|more) (?:topics|subjects)|(?:you may have|what you) missed",
    r"(?:similar|suggested|newest|hot(?:test)?|top|most recent) (?:posts?|articles?|stories|news|topics|"
    r"reads?|reading)",
    r"(?:top|best) \d+ (?:this|of the) (?:week|month)|today's headlines|from the archives?|popular right now",
    r"(?:(?:what|other) )?(?:others|people|readers|users) (?:are |have |were )?(?:also )?(?:read|reading|liked|viewed)",
    r"(?:you (?:might|may) (?:also )?be )?(?:interested in|interesting for you)|"
    r"(?:elsewhere )?on (?:our|the|this) site",
    r"(?:latest|more) from (?!the\b|our\b|this\b).{1,40}|partner offers|advertorial",
    r"(?:this |that )?(?:may|might|could) (?:also )?interest you",
    r"(?:articles?|stories|news|posts) (?:(?:are|were|people) )?(?:most |much )?(?:read|seen|viewed|clicked|shared)"
    r"(?: (?:a lot|most|much|often))?(?: (?:now|today|this week))?",
    r"more (?:from|on|about|in|of) (?:this|our|the (?:web|author|topic|section|series))\b.{0,40}",
    r"more on this story",
    r"(?:the )?(?:editor|editors|staff)(?:'s|s'|s)? (?:picks?|choices?)|our picks",
    r"also (?:read|in this (?:issue|edition|series))",
    r"more (?:slideshows|galleries|videos|podcasts)|from (?:around )?the web|around the web",
    r"from our (?:partners|network)",
    r"(?:previous|next|older|newer) (?:articles?|posts?|story|stories)",
    r"(?:table of contents?|contents)(?: \(extract\))?",
    r"whitepapers?|webinars?|sponsored(?: content| links)?|partner content",
    r"promoted(?: stories| content)?",
    r"post navigation|quick links|useful links|newsletters?|follow us",
)

# Headings of comments or of a person's biography: nothing of the article comes after them.
FINAL_HEADINGS: Final = (
    r"comments|comments? \(\d+\)|\d+ comments?|leave a (?:reply|comment)",
    r"join the (?:conversation|discussion)|post a comment",
    r"reader comments|about the authors?|author bio(?:graphy)?|discussion \(\d+\)",
    r"responses? \(\d+\)|.{0,50}\(\d+ (?:comments?|replies|responses)\)",
    r"(?:readers?'?|your|users?'?) (?:comments|opinions?|views|voices|reactions)(?: counts?)?",
    r"(?:recent|show|user) comments(?: \(\d+\))?|(?:add|write) a comment|\d+ (?:replies|responses)",
    r"(?:share )?your thoughts",
    r"(?:have your say|join the debate|what (?:do )?(?:you|readers) (?:think|say))",
)

# Headings of paragraphs for lawyers.
LEGAL_HEADINGS: Final = (
    r"(?:cautionary |special )?(?:note|statements?|language)?(?: (?:regarding|about|concerning|on) "
    r")?forward[- ]looking (?:statements?|information)(?: disclaimer)?",
    r"(?:cautionary|safe harbou?r|legal|important|regulatory|risk|privacy)(?: and)? (?:notes?"
    r"|notices?|statements?|information|disclosures?|disclaimers?|warnings?|remarks?).{0,60}",
    r"safe harbou?r|disclaimers?|disclosures?|no offer (?:or|of) solicitation",
    r"participants in the solicitation",
    r"(?:important |additional )?information(?: .{0,40})? and where to find it",
    r"non-gaap (?:financial )?measures.{0,40}",
    r"use of non-gaap.{0,60}|terms (?:of use|and conditions)|copyright(?: notice)?",
)

# Headings of addresses and telephone numbers.
CONTACT_HEADINGS: Final = (
    r"(?:for )?(?:(?:more|further|additional) information(?:,? (?:please )?(?:contact|visit).{0,40})?)",
    r"(?:for )?(?:media|press|investors?|corporate|company|sales|editorial|general|public relations"
    r"|pr|ir)(?:(?: and| &|/)? ?(?:media|press|investors?))?(?: relations)? (?:contacts?|inquir(?:y"
    r"|ies)|enquir(?:y|ies)|relations|queries)(?: information)?(?:.{0,60})?",
    r"contacts?(?: details.{0,40}| us| information)?|source|investor relations|company website.{0,80}",
)

# Headings of a paragraph that somebody paid for.
SPONSOR_HEADINGS: Final = (
    r"(?:a )?(?:message|word) from our (?:sponsors?|partners?)|sponsored (?:message|post)",
    r"partner message|presented by .{1,40}",
)

# What a paragraph of clutter of any length begins with.
OPENINGS: Final = (
    r"forward[- ]looking statements?\b",
    r"this (?:article|post|story|text|page|content)(?: content)? (?:was|is|has been|may|comes|contains"
    r"|originally|first)\b.{0,40}\b(?:prepared|generated|written with|translated|reserved|appeared"
    r"|published|sponsored|affiliate|from the network|informational|syndicated|automatically)",
    r"to the extent (?:that )?(?:any )?statements (?:contained )?in this",
    r"(?:certain|some|all) (?:statements|information) (?:made |contained )?(?:herein\b|in this)|"
    r"statements in this (?:press )?release",
    r"(?:this|the) (?:press |news )?release (?:shall|does|may|contains?|includes?) .{0,60}\b(?:offer"
    r"|solicitation|forward[- ]looking|expectations from)",
    r"(?:the )?(?:disclosure|information) (?:herein|in this (?:release|article))",
    r"(?:words|expressions) such as [\"“]|neither .{0,60} nor (?:its|their) regulation services",
    r"(?:full )?disclosures?:|disclaimers?:|note to (?:investors|editors)\b|about our (?:ads|standards)",
    r"our standards:",
    # Where a page leads on to its neighbours.
    r"(?:previous|prev)(?: (?:one|article|post|story|page|piece))?\s*[:»›|]",
    r"next (?:one|article|post|story|page|piece)\s*[:»›|]|next: [^.]{1,120}$",
    r"(?:the )?author(?:s)? (?:has|have|holds?|owns?) (?:no|a|shares|positions?)\b",
    r"not (?:an? )?investment advice",
    r"\(?(?:additional |with )?(?:reporting|writing|editing) (?:by|from)\b",
    r"\((?:reported|written|compiled|edited) (?:by|from)\b",
    r"\((?:adds|updates?|recasts|corrects|releads|rewrites)\b",
    r"to receive (?:.{0,60} )?(?:alerts|updates|newsletters?)|please see (?:the )?full terms",
    r"(?:the post|this post) .{1,200} (?:appeared|published) first on",
    r"(?:view|see|read) (?:the )?(?:source|original|full)\b.{0,30} (?:version|release|article|story"
    r"|post|statement)\b",
    r"(?:photo|image|picture|video|graphic|illustration|featured (?:photo|image)|cover photo|main "
    r"image|file photo|foto)(?: credits?| courtesy| source)?(?: by\b| of\b|s?:)",
    r"(?:getty images|shutterstock|reuters/|afp photo|istock)",
    r"(?:listen to|print|save|bookmark|rate|share|report|email) this (?:article|story|page|post)",
    r"listen \d",
    r"(?:advertisement|sponsored|promoted|anzeige|publicidad)\b(?: ?[-:–—]|$)",
    r"sign (?:in|up)\b|subscribe\b|unsubscribe|log ?in\b|register (?:now|here|for)",
    r"join (?:our|the) .{0,30}(?:newsletter|channel|list)",
    r"get (?:our|the (?:best|latest)|the day's|more) .{0,60}(?:newsletter|bulletin|inbox|briefing|app"
    r"|journalism)",
    r"(?:you are receiving|you get|you received) this (?:letter|e-?mail|newsletter|message|because)",
    r"filed under\b|(?:filed|posted|published|tagged|categori[sz]ed) (?:under|in) ?:",
    r"tags? ?:|categor(?:y|ies) ?:",
    r"keywords ?:|topics? ?:",
    r"(?:font|text) size\b|was this (?:page|article) (?:helpful|useful)|do you like the content",
    r"skip to\b|back to (?:top|overview)",
    r"this is a developing story|check back for|(?:got|have) a (?:question|tip|story)\b",
    r"missing an? .{1,30}\? write",
    r"did we miss|support (?:local|independent|our) journalism|(?:first|one) month (?:for )?[$£€]\d",
    r"(?:story|article|content) continues (?:below|after)|continue reading|read more ?[>»:…]*$",
    r"keep reading|loading(?:\.{3}|…)|load more",
    r"(?:issued|published|sent) on behalf of\b|readers are cautioned\b|such statements (?:involve|are subject)",
    r"no (?:stock exchange|securities (?:exchange|commission|regulator))\b.{0,60}\b(?:reviewed|approved)",
    r"(?:this|the) (?:content|article|post|release) (?:was|is) paid (?:for )?by\b",
    r"(?:watch|video|podcast|listen|gallery|photos?|in pictures|quiz) ?[:|] ",
    r"(?:free |live |on-demand ){0,2}(?:webinars?|white ?papers?|e-?books?) ?:",
    r"customi[sz]ation options?:|price \(single",
    r"download (?:pdf|the|free|our|now)\b.{0,40}(?:brochure|sample|report|data|pdf|app)",
    r"all prices (?:are|in|include|exclude)\b|prices exclude|to advertise\b",
    r"for (?:reprints|licensing)",
    r"any reproduction",
    r"https?://\S+$|www\.\S+$|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,20}$",
    r"(?:tel|phone|fax|e-?mail|web(?:site)?|mobile)\b ?[.:]",
    r"\+?\(?\d{1,4}\)?[ .-]\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]?\d{0,4}$",
)

# What a short line of clutter (up to 220 characters) holds anywhere.
ANYWHERE: Final = (
    r"\bwe (?:value|respect|care about) your privacy\b|\byour privacy choices\b",
    r"\bcookies?\b|\b(?:872|our|trusted|\d{2,4}) partners store\b|\bprivacy (?:policy|notice|settings)\b",
    r"\bpolicy of privacy\b|\bterms (?:of (?:use|service)|and conditions|& conditions)\b",
    r"\ball rights reserved\b|\bcopyright\b",
    r"©|®.{0,40}reproduction|\(c\) (?:19|20)\d\d|\breproduction (?:prohibited|with|in whole)",
    r"\breprints?\b",
    r"\bunsubscribe\b|\bview (?:in|this email in) (?:your )?browser\b|\bforward to a friend\b",
    r"\bmanage preferences\b",
    r"\bsubscribe (?:to|now|today|here|for)\b.{0,30}\b(?:newsletter|channel|updates|alerts|briefing"
    r"|daily|us)\b",
    r"\b(?:smash|hit|press) (?:that|the) (?:subscribe|like|bell)\b",
    r"\bnewsletter\b.{0,40}\b(?:free|sign up|inbox|subscribe)",
    r"\b(?:free|our|sign|join)\b.{0,30}\bnewsletter\b|\bin your inbox\b",
    r"\bsign up (?:here|for (?:our|the|free)|now|to our|today)\b",
    r"\baffiliate links?\b|\b(?:earn|get) (?:a|an) .{0,20}commission\b",
    r"\buse (?:the )?(?:promo )?code [A-Z0-9]{4,}\b",
    r"\bword from our sponsor\b|\badvertise with us\b|\bcontinue reading below\b|\bmembers only\b",
    r"\bclick here\b|\bregister (?:now|here|today|free)\b|\bgift this article\b",
    r"[▲▼△▽▴▾].*[▲▼△▽▴▾]",  # a strip of prices
    r"(?:\b[A-Z=]{1,6} \d[\d.,]* [+−-]\d[\d.]*%.{0,4}){2}",
    r"\b(?:share|follow us) on (?:x|twitter|facebook|linkedin|whatsapp|telegram|instagram|youtube)\b",
    r"\bfollow us\b",
    r"\b(?:tell us|let us know|shout at me|join in|sound off) (?:in the comments|below)\b",
    r"\bin the comments below\b|\bwrite to us\b",
    r"\b(?:e-?mail|contact|tip) (?:the |our )(?:newsroom|editors?|publisher|desk)\b",
    r"\bmachine translation\b|\btranslated automatically\b",
    r"\bis (?:generated|read) by (?:text-to-speech|ai)\b|\b(?:audio|text) version is\b",
    r"\baccepts? no (?:liability|responsibility)\b",
    r"\b(?:not|no) investment advice\b|\bopinions? expressed\b|\bviews expressed\b",
    r"\bcontact us to delete\b|\binfringes?\b.{0,30}contact us",
    r"\bscroll (?:down|to continue)\b|\bplease enable javascript\b",
    r"\bopens in (?:a )?new (?:tab|window)\b|\[ \] ?\[",
    r"https?://\S+$|\b(?:press photos|back to overview|print version)\b|\bappeared first on\b",
)

# Words of buttons and menus: one of them among short segments set apart by bars or dots makes a menu.
MENU_WORDS: Final = (
    r"categories|tags|archives?|navigation|sections|topics|tweet|pin|copy link|comment|close|back|next",
    r"previous|advertisement|share(?: this.{0,20})?|instagram|youtube|telegram|reddit|latest|menu",
    r"\d+ (?:shares?|views|comments?|likes|reads)|\d+ ?min(?:ute)?s?(?: read)?|\d+ \w+ ago",
    r"home|news|sports?|business|motoring|property|life|obituaries|e-edition|podcasts?|videos?|subscribe",
    r"log ?in|sign ?(?:in|up)|register|newsletter|terms|privacy|imprint|contact|about(?: us| me)?",
    r"advertise|rss|share|print|mail|e-?mail|facebook|twitter|x|linkedin|whatsapp|telegram",
    r"accept(?: all)?|manage|reject(?: all)?|settings|download.{0,30}|speak to.{0,30}|request a.{0,20}",
    r"photo gallery.{0,6}|box score|slideshow|today's paper|faq|help|menu|search|forward|sponsor us",
)
