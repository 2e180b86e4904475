/**
 * Handles that nobody may take: our own addresses (now and likely later), names that would pass for
 * the people who run the server, names with a meaning to machines, and languages. Without hyphens:
 * `checkHandle` also compares a handle with its hyphens taken out.
 */
const words = `
  about access account accounts activity add admin administrator administrators admins ads advice
  aisafety alert alerts all analytics anonymous anybody api apis app apple apps archive assets atom auth
  authentication authorize avatar backup badge badges billing blog board book bot bots cairn cairnadmin
  cairnapp cairnhq cairnofficial cairnsecurity cairnstaff cairnsupport cairnteam calendar callback
  career careers cdn changelog changes chat check claim cli cms code compare config configuration
  confirm contact content contribute cookie cookies create css curriculum customer dashboard data
  database default delete deleted demo dev developer developers discussion dns docs documentation domain
  download downloads draft drafts edit editor email en english error errors evidence everybody everyone
  example explore export facebook false faq favicon feed feeds feedback files finish follow fonts forgot
  forum ftp general git github google governance graphql group groups guest guests guide guidelines
  guides handle handles health help helpdesk home host hostmaster howto html http https icon icons image
  images imap import index info information infinity inbox install interpretability invitation
  invitations invite invites ja japanese javascript job jobs json ko korean language languages learn
  learners legal letters license licence link links linkedin list lists live local
  localhost log login logout logs mail mailbox mailer mailerdaemon manage manifest me media member
  members message messages meta metrics microsoft milestone milestones mod moderation moderator
  moderators monitor my myself name nan new news newsletter next nextauth nil nobody noreply notes note
  notfound notification notifications null oauth official oidc onboarding online openai operator
  opensearch owner page pages partner partners password passwords path payment payments phase phases ping
  plan plans policy pop pop3 portfolio portfolios post postmaster practice press preview privacy private
  profile profiles progress project projects prototype constructor proto public published quiz ready
  recall recover register registration released reset resource resources resume review reviews roadmap
  roadmaps robots role roles root rss rule rules sample save script search secret secure
  security server service services session sessions settings setup share shared shortcuts
  signin signout signup site sitemap skill skills smtp somebody someone spam ssl staff start static stats
  status stone stones store style subdomain subscribe sudo superuser support survey sync sys system
  systems task tasks team teams terms test testing tests time token tokens tools track tracks
  trust tutorial twitter unavailable undefined unknown unsubscribe update updates upload uploads user
  username users verify version versions view visitor void webhook webhooks webmaster website week weeks
  welcome wellknown widget wiki worker wpadmin www xml year years you your yourname yourself zh
`;

export const reservedHandles: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
