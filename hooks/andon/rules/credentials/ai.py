"""AI: keys of model, speech, vision and machine-learning services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

ANTHROPIC = Provider(
    name="Anthropic",
    slug="anthropic",
    names=("anthropic", "claude_api", "claude_key"),
    words=("claude",),
    harm="Anyone runs Claude at the organization's cost, and reads the files and batches of the key's workspace.",
    revoke="Delete the key in the Console: https://console.anthropic.com/settings/keys",
    references=("https://docs.claude.com/en/api/overview", "https://docs.claude.com/en/api/administration-api"),
)

ASSEMBLYAI = Provider(
    name="AssemblyAI",
    slug="assemblyai",
    names=("assemblyai", "assembly_ai", "assembly-ai"),
    harm="Anyone transcribes audio at the account's cost and reads its past transcripts.",
    revoke="Delete the key in the dashboard, under API Keys: https://www.assemblyai.com/dashboard/api-keys",
    references=("https://www.assemblyai.com/docs",),
)

AYLIEN = Provider(
    name="Aylien",
    slug="aylien",
    names=("aylien",),
    harm="Anyone searches news and has texts analysed on the account's quota.",
    revoke="Make a new key on the account page: https://aylien.com/",
    references=("https://docs.aylien.com/",),
)

BRAINTRUST = Provider(
    name="Braintrust",
    slug="braintrust",
    names=("braintrust",),
    harm="Anyone reads the logged prompts and answers, runs experiments and spends the organisation's model keys.",
    revoke=(
        "Delete the key in the organization's settings, API keys or Service tokens: "
        "https://www.braintrust.dev/app/settings"
    ),
    references=("https://www.braintrust.dev/docs/reference/api",),
)

CARTESIA = Provider(
    name="Cartesia",
    slug="cartesia",
    names=("cartesia",),
    harm="Anyone makes speech and clones voices at the account's cost.",
    revoke="Delete the key on the API keys page: https://play.cartesia.ai/keys",
    references=("https://docs.cartesia.ai/use-the-api/api-conventions",),
)

CEREBRAS = Provider(
    name="Cerebras",
    slug="cerebras",
    names=("cerebras",),
    harm="Anyone runs models on Cerebras at the organization's cost and within its limits.",
    revoke="Delete the key in the console, under API Keys: https://cloud.cerebras.ai/",
    references=("https://inference-docs.cerebras.ai/quickstart",),
)

CLARIFAI = Provider(
    name="Clarifai",
    slug="clarifai",
    names=("clarifai",),
    harm="Anyone runs models at the account's cost and reads or deletes its apps, inputs and trained models.",
    revoke="Delete the token under Settings, Security: https://clarifai.com/settings/security",
    references=("https://docs.clarifai.com/",),
)

CLOUDSIGHT = Provider(
    name="CloudSight",
    slug="cloudsight",
    names=("cloudsight",),
    harm="Anyone has images recognised at the account's cost.",
    revoke="Make a new key on the account page: https://cloudsight.ai/",
    references=("https://cloudsight.readme.io/",),
)

COHERE = Provider(
    name="Cohere",
    slug="cohere",
    names=("cohere_api", "api.cohere.com", "api.cohere.ai", "co_api_key"),
    words=("cohere",),
    harm="Anyone runs Cohere's models at the account's cost, and reads or deletes its datasets and fine-tuned models.",
    revoke="Delete the key on the API keys page: https://dashboard.cohere.com/api-keys",
    references=("https://docs.cohere.com/docs/rate-limits",),
)

CURSOR = Provider(
    name="Cursor",
    slug="cursor",
    harm="Anyone starts Cursor's agents in the account's repositories, or reads and changes the team's "
    "members and spending.",
    revoke="Revoke the key in the dashboard: https://cursor.com/dashboard",
    references=("https://cursor.com/docs/api",),
)

DANDELION = Provider(
    name="Dandelion API",
    slug="dandelion",
    names=(
        "dandelion_api",
        "dandelion.eu",
        "api.dandelion",
        "dandelionapi",
    ),
    words=("dandelion",),
    harm="Anyone analyses text at the account's cost.",
    revoke="Renew the token in the account's profile: https://dandelion.eu/profile/dashboard/",
    references=("https://dandelion.eu/docs/",),
)

DEEPAI = Provider(
    name="DeepAI",
    slug="deepai",
    names=("deepai",),
    harm="Anyone generates images and text at the account's cost.",
    revoke="Reset the key in the account's dashboard: https://deepai.org/dashboard/profile",
    references=("https://deepai.org/docs",),
)

DEEPGRAM = Provider(
    name="Deepgram",
    slug="deepgram",
    names=("deepgram",),
    harm="Anyone transcribes and speaks at the project's cost, and reads its usage and members if the key's "
    "role allows.",
    revoke="Delete the key in the console: https://console.deepgram.com/",
    references=("https://developers.deepgram.com/docs/create-additional-api-keys",),
)

DEEPSEEK = Provider(
    name="DeepSeek",
    slug="deepseek",
    names=("deepseek", "deep_seek"),
    harm="Anyone runs DeepSeek's models and uses up the account's balance.",
    revoke="Delete the key on the platform: https://platform.deepseek.com/api_keys",
    references=("https://api-docs.deepseek.com/",),
)

DETECT_LANGUAGE = Provider(
    name="Detect Language",
    slug="detect-language",
    names=(
        "detectlanguage_",
        "detectlanguage.com",
        "detect_language_api",
    ),
    words=("detectlanguage",),
    harm="Anyone detects languages at the account's cost.",
    revoke="Delete the key in the private area and make another: https://detectlanguage.com/private",
    references=("https://detectlanguage.com/documentation",),
)

DEVIN = Provider(
    name="Devin",
    slug="devin",
    harm="Anyone starts Devin's sessions at the organization's cost, with the repositories and secrets that "
    "Devin can reach.",
    revoke="Revoke the key or the service user in the organization's settings: "
    "https://docs.devin.ai/api-reference/authentication",
    references=("https://docs.devin.ai/api-reference/authentication",),
)

EDEN_AI = Provider(
    name="Eden AI",
    slug="eden-ai",
    names=(
        "edenai",
        "eden_ai",
        "eden-ai",
    ),
    harm="Anyone calls the AI models behind the account at its cost.",
    revoke="Delete the token under API Settings and make another: https://app.edenai.run/",
    references=("https://docs.edenai.co/",),
)

ELEVENLABS = Provider(
    name="ElevenLabs",
    slug="elevenlabs",
    names=("elevenlabs", "eleven_labs", "eleven-labs", "xi_api_key", "xi-api-key"),
    harm="Anyone generates speech at the account's cost, and uses or deletes its cloned voices and history.",
    revoke="Delete the key on the API keys page: https://elevenlabs.io/app/settings/api-keys",
    references=("https://elevenlabs.io/docs/api-reference/authentication",),
)

FACEPLUSPLUS = Provider(
    name="Face++",
    slug="faceplusplus",
    names=("faceplusplus", "faceplusplus.com", "face++", "faceplus"),
    harm="Anyone compares and searches faces in the account's face sets, and fills or deletes them.",
    revoke="Delete the key in the console, API Key management: https://console.faceplusplus.com/",
    references=("https://console.faceplusplus.com/documents/7079083",),
)

FAL_AI = Provider(
    name="fal.ai",
    slug="fal-ai",
    names=("fal_key", "falai", "fal_ai", "fal.ai", "fal-ai", "fal.run"),
    words=("fal",),
    harm="Anyone runs models at the account's cost and reads the results that it stored.",
    revoke="Delete the key on the keys page: https://fal.ai/dashboard/keys",
    references=("https://docs.fal.ai/",),
)

FIRECRAWL = Provider(
    name="Firecrawl",
    slug="firecrawl",
    names=("firecrawl",),
    harm="Anyone scrapes and crawls on the account's credits.",
    revoke="Delete the key on the API keys page: https://www.firecrawl.dev/app/api-keys",
    references=("https://docs.firecrawl.dev/api-reference/introduction",),
)

GREPTILE = Provider(
    name="Greptile",
    slug="greptile",
    names=("greptile",),
    harm="Anyone asks about the code of the indexed repositories, and so reads it.",
    revoke="Delete the key in the dashboard's settings: https://app.greptile.com/",
    references=("https://www.greptile.com/docs",),
)

GROQ = Provider(
    name="Groq",
    slug="groq",
    names=("groq_", "groqapi", "groqcloud", "api.groq.com"),
    words=("groq",),
    harm="Anyone runs models on GroqCloud at the organization's cost and uses up its limits.",
    revoke="Delete the key in the console: https://console.groq.com/keys",
    references=("https://console.groq.com/docs/quickstart",),
)

HAPPY_SCRIBE = Provider(
    name="Happy Scribe",
    slug="happy-scribe",
    names=(
        "happyscribe",
        "happy_scribe",
        "happy-scribe",
    ),
    harm="Anyone reads the organisation's recordings and transcripts and orders more at its cost.",
    revoke="Renew the key in the account's API settings: https://www.happyscribe.com/v2/account",
    references=("https://dev.happyscribe.com/",),
)

HIVE_AI = Provider(
    name="Hive AI",
    slug="hive-ai",
    names=("thehive_ai", "thehive.ai", "hive_ai", "hiveai"),
    harm="Anyone has text, images and video moderated at the project's cost.",
    revoke="Make a new key in the project's settings: https://thehive.ai/",
    references=("https://docs.thehive.ai/",),
)

HUGGING_FACE = Provider(
    name="Hugging Face",
    slug="huggingface",
    names=("huggingface", "hugging_face", "hugging-face", "hf_token", "hf_hub"),
    harm="Anyone reads the owner's private models, data sets and Spaces, and with a write token replaces them.",
    revoke="Delete or refresh the token in the settings: https://huggingface.co/settings/tokens",
    references=("https://huggingface.co/docs/hub/security-tokens",),
)

IMAGGA = Provider(
    name="Imagga",
    slug="imagga",
    names=("imagga",),
    harm="With the key's other half, anyone tags and searches images at the account's cost.",
    revoke="Regenerate the API secret in the dashboard: https://imagga.com/profile/dashboard",
    references=("https://docs.imagga.com/#authentication",),
)

JINA = Provider(
    name="Jina AI",
    slug="jina",
    names=("jina_api", "jina.ai", "jinaai"),
    words=("jina",),
    harm="Anyone uses up the tokens of the account on embeddings, reranking and reading pages.",
    revoke="Delete the key on the dashboard: https://jina.ai/api-dashboard/",
    references=("https://jina.ai/embeddings/",),
)

KIMI = Provider(
    name="Kimi",
    slug="kimi",
    names=("moonshot_api", "moonshotai", "moonshot.cn", "moonshot.ai", "kimi_api"),
    words=("moonshot", "kimi"),
    harm="Anyone runs Moonshot's Kimi models at the account's cost and reads the files uploaded to it.",
    revoke="Delete the key on the API keys page: https://platform.moonshot.ai/console/api-keys",
    references=("https://platform.moonshot.ai/docs",),
)

LANGFUSE = Provider(
    name="Langfuse",
    slug="langfuse",
    names=("langfuse",),
    harm="Anyone reads and writes the project's traces: prompts, answers and what users typed.",
    revoke="Delete the key pair in the project's settings, under API Keys: https://langfuse.com/docs",
    references=("https://langfuse.com/docs",),
)

LANGSMITH = Provider(
    name="LangSmith",
    slug="langsmith",
    names=("langsmith", "langchain"),
    harm="Anyone reads the workspace's traces, prompts and datasets, and writes to them.",
    revoke="Delete the key in LangSmith's settings, under API Keys: https://smith.langchain.com/settings",
    references=("https://docs.smith.langchain.com/",),
)

LANGUAGELAYER = Provider(
    name="Languagelayer",
    slug="languagelayer",
    names=("languagelayer",),
    harm="Anyone detects languages on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://languagelayer.com/dashboard",
    references=("https://languagelayer.com/documentation",),
)

LEXIGRAM = Provider(
    name="Lexigram",
    slug="lexigram",
    names=("lexigram",),
    harm="Anyone analyses clinical text at the account's cost.",
    revoke="Make a new API key in the account: https://docs.lexigram.io/",
    references=("https://docs.lexigram.io/",),
)

LIGHTON = Provider(
    name="LightOn",
    slug="lighton",
    names=("lighton_api", "lighton.ai"),
    words=("lighton",),
    harm="Anyone runs LightOn's models at the account's cost and asks about its uploaded documents.",
    revoke="Revoke the key in the Paradigm console's settings: https://paradigm.lighton.ai/",
    references=("https://www.lighton.ai/",),
)

LLAMA = Provider(
    name="Llama API",
    slug="llama-api",
    harm="Anyone runs Meta's Llama API at the account's cost and within its limits.",
    revoke="Delete the key in the developer dashboard: https://llama.developer.meta.com/",
    references=("https://llama.developer.meta.com/docs",),
)

LLAMACLOUD = Provider(
    name="LlamaCloud",
    slug="llamacloud",
    harm="Anyone parses documents at the account's cost and reads the project's indexes and files.",
    revoke="Revoke the key in LlamaCloud, under API Keys: https://cloud.llamaindex.ai/api-key",
    references=("https://docs.cloud.llamaindex.ai/",),
)

MEANINGCLOUD = Provider(
    name="MeaningCloud",
    slug="meaningcloud",
    names=("meaningcloud",),
    harm="Anyone has texts analysed on the account's quota.",
    revoke="Make a new licence key on the account page: https://www.meaningcloud.com/developer/",
    references=("https://www.meaningcloud.com/developer/apis",),
)

MEM0 = Provider(
    name="Mem0",
    slug="mem0",
    names=("mem0",),
    harm="Anyone reads, changes and deletes what the agents remember of their users.",
    revoke="Delete the key on the API keys page: https://app.mem0.ai/dashboard/api-keys",
    references=("https://docs.mem0.ai/",),
)

MINIMAX = Provider(
    name="MiniMax",
    slug="minimax",
    names=("minimax_api", "minimaxi.com", "minimax.io", "minimax.chat"),
    words=("minimax",),
    harm="Anyone generates text, speech and video with MiniMax at the account's cost.",
    revoke="Delete the key on the interface keys page: "
    "https://platform.minimax.io/user-center/basic-information/interface-key",
    references=("https://platform.minimax.io/docs",),
)

MISTRAL = Provider(
    name="Mistral",
    slug="mistral",
    names=("mistral_api", "mistralai", "api.mistral.ai", "codestral"),
    words=("mistral",),
    harm="Anyone runs Mistral's models at the workspace's cost and reads its files and fine-tuned models.",
    revoke="Delete the key in the console, under API keys: https://console.mistral.ai/api-keys",
    references=("https://docs.mistral.ai/",),
)

MODERATION_API = Provider(
    name="Moderation API",
    slug="moderation-api",
    names=(
        "moderationapi",
        "moderation_api_key",
        "moderation-api",
    ),
    harm="Anyone moderates content at the account's cost and reads or fills its review queues.",
    revoke="Make a new key in the project's settings: https://moderationapi.com/app",
    references=("https://docs.moderationapi.com/",),
)

MONKEYLEARN = Provider(
    name="MonkeyLearn",
    slug="monkeylearn",
    names=(
        "monkeylearn",
        "monkey_learn",
    ),
    harm="Anyone runs, retrains or deletes the account's text classifiers and extractors.",
    revoke="Regenerate the key in the account's API settings: https://app.monkeylearn.com/main/my-account/tab/api-keys/",
    references=("https://monkeylearn.com/api/v3/",),
)

NVIDIA = Provider(
    name="NVIDIA",
    slug="nvidia",
    names=("ngc_api", "ngc_cli_api", "nvcr.io", "ngc.nvidia.com"),
    harm="Anyone runs hosted models at the account's cost and pulls or pushes the organization's images and "
    "models in NGC.",
    revoke="Delete the key in NGC, under Setup, API Keys: https://org.ngc.nvidia.com/setup/api-keys",
    references=("https://docs.nvidia.com/ngc/",),
)

OLLAMA = Provider(
    name="Ollama",
    slug="ollama",
    names=("ollama",),
    harm="Anyone runs models in Ollama's cloud at the account's cost, and pushes models under its name.",
    revoke="Delete the key in the account's settings: https://ollama.com/settings/keys",
    references=("https://docs.ollama.com/cloud",),
)

OPENAI = Provider(
    name="OpenAI",
    slug="openai",
    names=("openai", "open_ai", "chatgpt"),
    harm="Anyone runs models at the organization's cost, and reads its stored files, threads and fine-tuned models.",
    revoke="Revoke the key on the platform and look at the usage page: https://platform.openai.com/api-keys",
    references=("https://platform.openai.com/docs/api-reference/authentication",),
)

OPENROUTER = Provider(
    name="OpenRouter",
    slug="openrouter",
    harm="Anyone runs models of every vendor until the account's credits, or the key's limit, are spent.",
    revoke="Delete the key: https://openrouter.ai/settings/keys",
    references=("https://openrouter.ai/docs/api-reference/authentication",),
)

PARALLELDOTS = Provider(
    name="ParallelDots",
    slug="paralleldots",
    names=(
        "paralleldots",
        "parallel_dots",
    ),
    harm="Anyone analyses text and images at the account's cost.",
    revoke="Ask for a new key in the dashboard: https://dashboard.komprehend.io/",
    references=("https://komprehend.io/docs",),
)

PERPLEXITY = Provider(
    name="Perplexity",
    slug="perplexity",
    names=("perplexity", "pplx_"),
    words=("pplx",),
    harm="Anyone asks Perplexity's models and uses up the credits that the account bought.",
    revoke="Delete the key in the API settings: https://www.perplexity.ai/settings/api",
    references=("https://docs.perplexity.ai/getting-started/quickstart",),
)

PRIVATE_AI = Provider(
    name="Private AI",
    slug="private-ai",
    names=("private_ai", "private-ai", "privateai"),
    harm="Anyone runs the de-identification service at the account's cost.",
    revoke="Ask for a new key in the portal: https://docs.private-ai.com/",
    references=("https://docs.private-ai.com/",),
)

REPLICATE = Provider(
    name="Replicate",
    slug="replicate",
    harm="Anyone runs models at the account's cost, reads past predictions, and changes its models and deployments.",
    revoke="Disable the token: https://replicate.com/account/api-tokens",
    references=("https://replicate.com/docs/topics/security/api-tokens",),
)

RETELL = Provider(
    name="Retell AI",
    slug="retell",
    names=("retellai", "retell", "retell_ai"),
    harm="Anyone places phone calls with the account's agents, at its cost, and reads recordings and transcripts.",
    revoke="Delete the key under System Settings, API Keys: https://docs.retellai.com/accounts/api-keys-overview",
    references=("https://docs.retellai.com/accounts/api-keys-overview",),
)

RUNPOD = Provider(
    name="Runpod",
    slug="runpod",
    names=("runpod",),
    harm="Anyone starts GPU machines at the account's cost, and reads or deletes its pods, volumes and endpoints.",
    revoke="Delete the key in the settings, under API Keys: https://console.runpod.io/user/settings",
    references=("https://docs.runpod.io/get-started/api-keys",),
)

SIGOPT = Provider(
    name="SigOpt",
    slug="sigopt",
    names=("sigopt",),
    harm="Anyone reads and changes the account's experiments and training runs, parameters and metrics included.",
    revoke="Rotate the token in the profile: https://app.sigopt.com/tokens/info",
    references=("https://docs.sigopt.com/",),
)

SKYBIOMETRY = Provider(
    name="SkyBiometry",
    slug="skybiometry",
    names=("skybiometry",),
    harm="With the key, anyone recognises faces against the account's trained users.",
    revoke="Make a new secret in the application's settings: https://skybiometry.com/",
    references=("https://skybiometry.com/documentation/",),
)

SPEECHTEXT_AI = Provider(
    name="SpeechText.AI",
    slug="speechtext-ai",
    names=(
        "speechtextai",
        "speechtext.ai",
        "speechtext_ai",
    ),
    words=("speechtext",),
    harm="Anyone transcribes audio at the account's cost and reads its transcripts.",
    revoke="Renew the secret key in the account: https://speechtext.ai/",
    references=("https://speechtext.ai/speech-recognition-api",),
)

STABILITY = Provider(
    name="Stability AI",
    slug="stability-ai",
    names=("stability_api", "stability_key", "stabilityai", "api.stability.ai"),
    words=("stability",),
    harm="Anyone generates images and video until the account's credits are spent.",
    revoke="Delete the key on the keys page: https://platform.stability.ai/account/keys",
    references=("https://platform.stability.ai/docs/getting-started/authentication",),
)

TAVILY = Provider(
    name="Tavily",
    slug="tavily",
    harm="Anyone searches and crawls the web until the account's credits are spent.",
    revoke="Delete the key in the dashboard: https://app.tavily.com/home",
    references=("https://docs.tavily.com/documentation/quickstart",),
)

TOGETHER = Provider(
    name="Together AI",
    slug="together-ai",
    names=("together_api", "togetherai", "together_ai", "api.together.xyz", "api.together.ai"),
    harm="Anyone runs models and fine-tuning jobs at the account's cost, and reads its files and models.",
    revoke="Delete the key in the settings: https://api.together.ai/settings/api-keys",
    references=("https://docs.together.ai/docs/quickstart",),
)

UCLASSIFY = Provider(
    name="uClassify",
    slug="uclassify",
    names=("uclassify",),
    harm="Anyone classifies texts on the account's quota; with the write key also trains or deletes its classifiers.",
    revoke="Make new keys on the account page: https://www.uclassify.com/docs",
    references=("https://www.uclassify.com/docs",),
)

UPSTAGE = Provider(
    name="Upstage",
    slug="upstage",
    names=("upstage",),
    harm="Anyone runs Upstage's models and document parsing at the account's cost.",
    revoke="Delete the key in the console: https://console.upstage.ai/api-keys",
    references=("https://console.upstage.ai/docs/getting-started",),
)

VOICEFLOW = Provider(
    name="Voiceflow",
    slug="voiceflow",
    names=("voiceflow",),
    harm="Anyone talks to the project's agents at its cost, and reads transcripts and knowledge base.",
    revoke="Regenerate the key in the project's or workspace's settings, API keys: https://docs.voiceflow.com/",
    references=("https://docs.voiceflow.com/reference/authentication",),
)

VOICEGAIN = Provider(
    name="Voicegain",
    slug="voicegain",
    names=("voicegain",),
    harm="Anyone transcribes speech at the account's cost and reads its transcripts.",
    revoke="Delete the token in the console, under Settings, API security: https://console.voicegain.ai/",
    references=("https://support.voicegain.ai/hc/en-us",),
)

VOYAGE_AI = Provider(
    name="Voyage AI",
    slug="voyage-ai",
    names=("voyageai", "voyage_api", "voyage-api", "voyage_ai"),
    words=("voyage",),
    harm="Anyone makes embeddings at the organisation's cost.",
    revoke="Delete the key on the API keys page: https://dashboard.voyageai.com/",
    references=("https://docs.voyageai.com/docs/api-key-and-installation",),
)

WANDB = Provider(
    name="Weights & Biases",
    slug="wandb",
    names=("wandb", "weights_and_biases"),
    harm="Anyone reads and changes the runs, models and artifacts of every project the person can reach.",
    revoke="Delete the key in the user settings and make a new one: https://wandb.ai/settings",
    references=("https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters",),
)

WIT_AI = Provider(
    name="Wit.ai",
    slug="wit-ai",
    names=("wit_ai", "wit.ai", "witai"),
    words=("wit",),
    harm="Anyone reads and retrains the app's language model, and sees what its users said.",
    revoke="Make a new server access token in the app's settings: https://wit.ai/apps",
    references=("https://wit.ai/docs/http/",),
)

XAI = Provider(
    name="xAI",
    slug="xai",
    names=("xai_api", "xai_key", "xai_token", "xaiapi", "api.x.ai", "grok_api"),
    words=("xai", "grok"),
    harm="Anyone runs Grok at the team's cost, within the key's permissions.",
    revoke="Disable or delete the key in the console: https://console.x.ai",
    references=("https://docs.x.ai/docs/overview",),
)

Z_AI = Provider(
    name="Z.ai",
    slug="z-ai",
    names=("zhipuai", "zai_api", "zhipu_api", "api.z.ai", "bigmodel.cn"),
    words=("zai", "zhipu"),
    harm="Anyone runs the GLM models at the account's cost and reads the files uploaded to it.",
    revoke="Delete the key on the API keys page: https://z.ai/manage-apikey/apikey-list",
    references=("https://docs.z.ai/guides/overview/quick-start",),
)

RULES: tuple[Rule, ...] = (
    alone(
        ANTHROPIC,
        "api-key",
        "sk-ant-api{digit:2}-{b64url:86,110}",
        finds=("x-api-key: «sk-ant-api03-{b64url:93}AA»",),
        ignores=("sk-ant-api03-...", "sk-ant-xxxxx"),
    ),
    alone(
        ANTHROPIC,
        "admin-key",
        "sk-ant-admin{digit:2}-{b64url:86,110}",
        harm="Anyone manages the organization: invites and removes members, and lists and disables its API keys.",
        revoke="Delete the key among the admin keys: https://console.anthropic.com/settings/admin-keys",
    ),
    alone(
        ANTHROPIC,
        "oauth-token",
        "sk-ant-oat{digit:2}-{b64url:86,110}",
        harm="Anyone uses Claude as the person who signed in (Claude Code keeps such a token), on their plan.",
        revoke="Sign out of all sessions in the account's settings: https://claude.ai/settings",
        finds=("CLAUDE_CODE_OAUTH_TOKEN=«sk-ant-oat01-{b64url:93}AA»",),
    ),
    alone(
        ANTHROPIC,
        "refresh-token",
        "sk-ant-ort{digit:2}-{b64url:86,110}",
        harm="Anyone draws new access tokens for the person who signed in, and uses Claude on their plan.",
        revoke="Sign out of all sessions in the account's settings: https://claude.ai/settings",
    ),
    alone(
        ANTHROPIC,
        "session-key",
        "sk-ant-sid{digit:2}-{b64url:80,140}",
        harm="Anyone is signed in to claude.ai as this person, and reads their conversations and projects.",
        revoke="Sign out of all sessions in the account's settings: https://claude.ai/settings",
    ),
    near(ASSEMBLYAI, "api-key", "{hex:32}"),
    near(AYLIEN, "api-key", "{hex:32}"),
    near(BRAINTRUST, "api-key", "sk-{b62:48}"),
    alone(BRAINTRUST, "service-token", "bt-st-{b62:40,60}"),
    alone(CARTESIA, "api-key", "sk_car_{b62:20,24}"),
    alone(CEREBRAS, "api-key", "csk-{alnum:48}"),
    near(CLARIFAI, "api-key", "{hex:32}"),
    near(CLOUDSIGHT, "api-key", "{b64url:22}"),
    near(COHERE, "api-key", "{b62:40}"),
    alone(CURSOR, "api-key", "key_{hex:64}", "crsr_{hex:64}"),
    near(DANDELION, "api-token", "{hex:32}"),
    near(DEEPAI, "api-key", "{uuid}"),
    near(DEEPGRAM, "api-key", "{hex:40}"),
    near(DEEPSEEK, "api-key", "sk-{hex:32}"),
    near(DETECT_LANGUAGE, "api-key", "{hex:32}"),
    alone(
        DEVIN,
        "api-key",
        "apk_user_{b62:40,250}==",
        "apk_user_{b62:40,250}=",
        "apk_user_{b62:40,250}",
        "apk_{b62:40,250}==",
        "apk_{b62:40,250}=",
        "apk_{b62:40,250}",
    ),
    alone(DEVIN, "service-token", "cog_{b62:24,100}"),
    near(EDEN_AI, "api-key", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    alone(ELEVENLABS, "api-key", "sk_{hex:48}"),
    near(ELEVENLABS, "legacy-api-key", "{hex:32}"),
    near(FACEPLUSPLUS, "api-secret", "{b64url:32}"),
    near(FAL_AI, "api-key", "{uuid}:{hex:32}"),
    alone(FIRECRAWL, "api-key", "fc-{hex:32}"),
    near(GREPTILE, "api-key"),
    alone(GROQ, "api-key", "gsk_{b62:52}"),
    near(HAPPY_SCRIBE, "api-key"),
    near(HIVE_AI, "api-key", "{alnum:32}"),
    alone(
        HUGGING_FACE,
        "token",
        "hf_{b62:34}",
        finds=("https://user:«hf_{b62:34}»@huggingface.co/owner/model",),
        ignores=("hf_hub_download_with_the_default_cache_dir",),
    ),
    alone(
        HUGGING_FACE,
        "organization-token",
        "api_org_{b62:34}",
        harm="Anyone acts as the organization on the Hub: reads its private models and data sets, and replaces them.",
        revoke="Organization tokens are deprecated; delete it in the organization's settings: "
        "https://huggingface.co/settings/organizations",
    ),
    alone(
        HUGGING_FACE,
        "oauth-token",
        "hf_oauth_eyJ{b64url:20,400}.{b64url:60,1500}.{b64url:80,700}",
        harm="Anyone does on the Hub what this person allowed the app to do, until the token ends.",
        revoke="Remove the app under Connected Apps: https://huggingface.co/settings/connected-applications",
        references=("https://huggingface.co/docs/hub/oauth",),
    ),
    near(HUGGING_FACE, "legacy-token", "api_{b62:34}"),
    near(IMAGGA, "api-secret", "{hex:32}", "acc_{hex:15}:{hex:32}"),
    alone(JINA, "api-key", "jina_{hex:32}{b64url:28}"),
    alone(KIMI, "code-api-key", "sk-kimi-{b62:40,80}"),
    near(KIMI, "api-key", "sk-{b62:48}"),
    alone(LANGFUSE, "secret-key", "sk-lf-{uuid}", ignores=("pk-lf-{uuid}",)),
    alone(LANGSMITH, "personal-access-token", "lsv2_pt_{hex:32}_{hex:10}"),
    alone(LANGSMITH, "service-key", "lsv2_sk_{hex:32}_{hex:10}"),
    alone(LANGSMITH, "legacy-api-key", "ls__{hex:32}"),
    near(LANGUAGELAYER, "access-key", "{b62:32}"),
    near(LEXIGRAM, "api-key"),
    near(LIGHTON, "api-key"),
    alone(LLAMA, "key", "LLM|{digit:10,20}|{b64url:27}", title="Llama API key"),
    alone(LLAMACLOUD, "api-key", "llx-{b62:48}"),
    near(MEANINGCLOUD, "api-key", "{hex:32}"),
    alone(MEM0, "api-key", "m0-{b62:40}"),
    alone(MINIMAX, "platform-api-key", "sk-api-{b64url:60,200}", "sk-cp-{b64url:60,200}"),
    near(MINIMAX, "api-key"),
    near(MISTRAL, "api-key", "{b62:32}"),
    near(MODERATION_API, "api-key"),
    near(MONKEYLEARN, "api-key", "{hex:40}"),
    alone(NVIDIA, "api-key", "nvapi-{b64url:64}"),
    near(NVIDIA, "ngc-api-key", "{b64:84}"),
    near(OLLAMA, "api-key", "{hex:32}.{b64url:24}"),
    alone(
        OPENAI,
        "api-key",
        "sk-{b62:20}T3BlbkFJ{b62:20}",
        "sk-None-{b64url:20,80}T3BlbkFJ{b64url:20,80}",
        finds=("Authorization: Bearer «sk-{b62:20}T3BlbkFJ{b62:20}»",),
        ignores=("sk-{b62:48}",),
    ),
    alone(
        OPENAI,
        "project-key",
        "sk-proj-{b64url:20,80}T3BlbkFJ{b64url:20,80}",
        harm="Anyone runs models at the project's cost, and reads the project's stored files, threads and vectors.",
        finds=("OPENAI_API_KEY=«sk-proj-{b64url:74}T3BlbkFJ{b64url:74}»",),
        ignores=("sk-proj-{b64url:20}",),
    ),
    alone(
        OPENAI,
        "service-account-key",
        "sk-svcacct-{b64url:20,80}T3BlbkFJ{b64url:20,80}",
        "sk-service-{b64url:20,100}T3BlbkFJ{b64url:20,80}",
        harm="Anyone runs models as the project's service account, at the project's cost.",
        references=("https://platform.openai.com/docs/api-reference/project-service-accounts",),
    ),
    alone(
        OPENAI,
        "admin-key",
        "sk-admin-{b64url:20,80}T3BlbkFJ{b64url:20,80}",
        harm="Anyone manages the organization: its members, projects and API keys, and reads its audit log.",
        revoke="Revoke the key among the admin keys: https://platform.openai.com/settings/organization/admin-keys",
        references=("https://platform.openai.com/docs/api-reference/admin-api-keys",),
    ),
    alone(
        OPENAI,
        "session-key",
        "sess-{b62:40}",
        harm="Anyone is signed in to the platform as this person, until the session ends.",
        revoke="Log out of all devices under Settings, Security: https://platform.openai.com/settings/profile",
    ),
    alone(
        OPENAI,
        "webhook-secret",
        "whsec_{b64:43}=",
        "whsec_{b64:86}==",
        "whsec_{b64:32}",
        title="Webhook signing secret (Standard Webhooks)",
        harm="Anyone forges webhook calls that the receiver takes for genuine (OpenAI, Svix, Resend and more sign so).",
        revoke="Rotate the secret where the webhook was set up, at OpenAI: "
        "https://platform.openai.com/settings/project/webhooks",
        references=("https://platform.openai.com/docs/guides/webhooks", "https://www.standardwebhooks.com/"),
    ),
    alone(OPENROUTER, "api-key", "sk-or-v1-{hex:64}"),
    near(PARALLELDOTS, "api-key", "{b62:43}"),
    alone(
        PERPLEXITY, "api-key", "pplx-{b62:48}", "pplx-{hex:56}", ignores=("pplx-70b-online", "pplx-api-key-goes-here")
    ),
    near(PRIVATE_AI, "api-key"),
    alone(REPLICATE, "api-token", "r8_{b62:37}"),
    near(RETELL, "api-key", "key_{hex:28}"),
    alone(RUNPOD, "api-key", "rpa_{b62:44,48}"),
    near(RUNPOD, "legacy-api-key", "{b62:40}"),
    near(SIGOPT, "api-token", "{upper:48}"),
    near(SKYBIOMETRY, "api-secret", "{alnum:25,26}"),
    near(SPEECHTEXT_AI, "api-key", "{hex:32}"),
    near(STABILITY, "api-key", "sk-{b62:48}"),
    alone(TAVILY, "api-key", "tvly-{b62:32}", "tvly-dev-{b64url:32,60}", "tvly-prod-{b64url:32,60}"),
    alone(TOGETHER, "api-key", "tgp_v1_{b64url:43}"),
    near(TOGETHER, "legacy-api-key", "{hex:64}"),
    near(UCLASSIFY, "api-key", "{b62:12}"),
    near(UPSTAGE, "api-key", "up_{b62:29}"),
    alone(VOICEFLOW, "api-key", "VF.DM.{hex:24}.{b62:16}", "VF.WS.{hex:24}.{b62:16}", "VF.{hex:24}.{b62:16}"),
    near(VOICEGAIN, "api-token", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}"),
    alone(VOYAGE_AI, "api-key", "pa-{b64url:43}"),
    alone(WANDB, "api-key", "wandb_v1_{b64url:77}"),
    near(WANDB, "legacy-api-key", "{hex:40}"),
    near(WIT_AI, "server-token", "{b62:32}"),
    alone(XAI, "api-key", "xai-{b62:80}"),
    alone(
        XAI,
        "management-key",
        "xai-token-{b62:70,90}",
        harm="Anyone manages the team's API keys: makes new ones, raises their limits and deletes those in use.",
        references=("https://docs.x.ai/docs/management-api-guide",),
    ),
    near(Z_AI, "api-key", "{hex:32}.{b62:16}"),
)
