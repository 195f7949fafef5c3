"""Finance: keys of market data, currency, exchange and blockchain services."""

from __future__ import annotations

from andon.model import Rule
from andon.rules.shapes import Provider, alone, near

ALCHEMY = Provider(
    name="Alchemy",
    slug="alchemy",
    names=("alchemy_api", "alchemyapi", "alchemy.com"),
    words=("alchemy",),
    harm="Anyone calls blockchain nodes at the account's cost, or with an auth token changes its webhooks.",
    revoke="Delete the app or rotate its key in the dashboard: https://dashboard.alchemy.com/",
    references=("https://www.alchemy.com/docs",),
)

ALETHEIA = Provider(
    name="Aletheia",
    slug="aletheia",
    names=("aletheiaapi", "aletheia_api"),
    words=("aletheia",),
    harm="Anyone uses up the account's quota of financial data.",
    revoke="Make a new key on the account page: https://aletheiaapi.com/",
    references=("https://aletheiaapi.com/docs/",),
)

BITCOINAVERAGE = Provider(
    name="BitcoinAverage",
    slug="bitcoinaverage",
    names=("bitcoinaverage",),
    harm="With the public key beside it, anyone uses up the account's requests for prices.",
    revoke="Delete the key in the account's API keys: https://apiv2.bitcoinaverage.com/",
    references=("https://apiv2.bitcoinaverage.com/",),
)

BITFINEX = Provider(
    name="Bitfinex",
    slug="bitfinex",
    names=("bitfinex",),
    harm="With the other half, anyone trades, and withdraws the coins if the key may.",
    revoke="Delete the key on the API page: https://setting.bitfinex.com/api",
    references=("https://docs.bitfinex.com/docs/rest-auth",),
)

BITMEX = Provider(
    name="BitMEX",
    slug="bitmex",
    names=("bitmex",),
    harm="With the key id, anyone trades with the account's money, and withdraws it if the key may.",
    revoke="Delete the key on the API keys page: https://www.bitmex.com/app/apiKeys",
    references=("https://www.bitmex.com/app/apiKeysUsage",),
)

BITTREX = Provider(
    name="Bittrex",
    slug="bittrex",
    names=("bittrex",),
    harm="With the key beside it, anyone traded or withdrew the account's coins; the exchange closed in 2023.",
    revoke="Nothing is left to revoke since the exchange closed; remove the key: https://bittrex.github.io/api/v3",
    references=("https://bittrex.github.io/api/v3",),
)

BLOCKNATIVE = Provider(
    name="Blocknative",
    slug="blocknative",
    names=("blocknative",),
    harm="Anyone uses up the account's requests for gas prices and transactions.",
    revoke="Delete the key in the account dashboard: https://explorer.blocknative.com/account",
    references=("https://docs.blocknative.com/",),
)

BSCSCAN = Provider(
    name="BscScan",
    slug="bscscan",
    names=("bscscan",),
    harm="Anyone uses up the account's requests to the block explorer.",
    revoke="Delete the key in the account, under API Keys: https://bscscan.com/myapikey",
    references=("https://docs.bscscan.com/",),
)

CEX_IO = Provider(
    name="CEX.IO",
    slug="cex-io",
    names=("cexio", "cex_io", "cex.io"),
    harm="With the key, anyone trades with the account's money, and withdraws it if the key may.",
    revoke="Delete the key in the profile, API access: https://cex.io/",
    references=("https://docs.cex.io/",),
)

COINAPI = Provider(
    name="CoinAPI",
    slug="coinapi",
    names=(
        "coinapi",
        "coin_api",
    ),
    harm="Anyone reads market data at the account's cost.",
    revoke="Delete the key in the console: https://console.coinapi.io/",
    references=("https://docs.coinapi.io/market-data/authentication",),
)

COINBASE = Provider(
    name="Coinbase",
    slug="coinbase",
    names=("coinbase",),
    harm="With its key's name, anyone reads the balances, trades, and where allowed sends the coins away.",
    revoke="Delete the key on the developer platform: https://portal.cdp.coinbase.com/projects/api-keys",
    references=("https://docs.cdp.coinbase.com/get-started/authentication/overview",),
)

COINLAYER = Provider(
    name="Coinlayer",
    slug="coinlayer",
    names=("coinlayer",),
    harm="Anyone reads crypto rates on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://coinlayer.com/dashboard",
    references=("https://coinlayer.com/documentation",),
)

COINLIB = Provider(
    name="Coinlib",
    slug="coinlib",
    names=("coinlib",),
    harm="Anyone reads coin prices on the account's quota.",
    revoke="Reset the key in the profile: https://coinlib.io/profile/info",
    references=("https://coinlib.io/apidocs",),
)

COMMODITIES_API = Provider(
    name="Commodities-API",
    slug="commodities-api",
    names=("commodities_api", "commoditiesapi", "commodities-api"),
    harm="Anyone uses up the account's quota of commodity prices.",
    revoke="Make a new key on the dashboard: https://commodities-api.com/dashboard",
    references=("https://commodities-api.com/documentation",),
)

CRYPTOCOMPARE = Provider(
    name="CryptoCompare",
    slug="cryptocompare",
    names=(
        "cryptocompare",
        "crypto_compare",
    ),
    harm="Anyone reads market data on the account's quota and at its cost.",
    revoke="Delete the key under API keys: https://www.cryptocompare.com/cryptopian/api-keys",
    references=("https://min-api.cryptocompare.com/documentation",),
)

CRYPTO_WALLET = Provider(
    name="Crypto wallet",
    slug="crypto-wallet",
    names=(
        "wallet_private_key",
        "deployer_private_key",
        "eth_private_key",
        "evm_private_key",
        "walletprivatekey",
        "ethereum",
        "hardhat",
        "metamask",
        "sepolia",
        "etherscan",
        "bscscan",
        "polygonscan",
        "ethers.wallet",
    ),
    harm="Anyone takes what the wallet's accounts hold, and signs as their owner; nothing can take it back.",
    revoke=(
        "Move everything to accounts of a new key at once; a key cannot be revoked: "
        "https://ethereum.org/en/developers/docs/accounts/"
    ),
    references=(
        "https://ethereum.org/en/developers/docs/accounts/",
        "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
    ),
)

CURRENCYFREAKS = Provider(
    name="CurrencyFreaks",
    slug="currencyfreaks",
    names=(
        "currencyfreaks",
        "currency_freaks",
    ),
    harm="Anyone reads exchange rates on the account's quota and at its cost.",
    revoke="Reset the key in the dashboard: https://currencyfreaks.com/dashboard",
    references=("https://currencyfreaks.com/documentation.html",),
)

CURRENCYLAYER = Provider(
    name="Currencylayer",
    slug="currencylayer",
    names=("currencylayer",),
    harm="Anyone reads exchange rates on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://currencylayer.com/dashboard",
    references=("https://currencylayer.com/documentation",),
)

CURRENCYSCOOP = Provider(
    name="CurrencyBeacon (CurrencyScoop)",
    slug="currencyscoop",
    names=(
        "currencyscoop",
        "currency_scoop",
        "currencybeacon",
        "currency_beacon",
    ),
    harm="Anyone reads exchange rates on the account's quota and at its cost.",
    revoke="Reset the key in the account: https://currencybeacon.com/account/dashboard",
    references=("https://currencybeacon.com/api-documentation",),
)

DATABENTO = Provider(
    name="Databento",
    slug="databento",
    harm="Anyone downloads market data at the account's cost.",
    revoke="Deactivate the key in the portal, under API keys: https://databento.com/portal/keys",
    references=("https://databento.com/docs/portal/api-keys",),
)

DFUSE = Provider(
    name="dfuse",
    slug="dfuse",
    names=("dfuse",),
    harm="Anyone queries and follows blockchains at the account's cost.",
    revoke="Revoke the key in the account: https://app.dfuse.io/",
    references=("https://docs.dfuse.io/",),
)

ETHERSCAN = Provider(
    name="Etherscan",
    slug="etherscan",
    names=(
        "etherscan",
        "bscscan",
        "polygonscan",
        "arbiscan",
        "basescan",
        "ftmscan",
        "snowtrace",
        "snowscan",
    ),
    harm="Anyone uses up the account's calls for blockchain data.",
    revoke="Remove the key on the API dashboard: https://etherscan.io/myapikey",
    references=("https://docs.etherscan.io/getting-an-api-key",),
)

ETHPLORER = Provider(
    name="Ethplorer",
    slug="ethplorer",
    names=("ethplorer",),
    harm="Anyone uses up the account's calls for token and address data.",
    revoke="Delete the key in the wallet's developer area: https://ethplorer.io/wallet/#screen=api",
    references=("https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API",),
)

EXCHANGERATESAPI = Provider(
    name="exchangeratesapi.io",
    slug="exchangeratesapi",
    names=(
        "exchangeratesapi",
        "exchangerates_api",
        "exchange_rates_api",
        "exchangerates_data",
    ),
    harm="Anyone reads exchange rates on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://exchangeratesapi.io/",
    references=("https://exchangeratesapi.io/documentation/",),
)

EXCHANGERATE_API = Provider(
    name="ExchangeRate-API",
    slug="exchangerate-api",
    names=(
        "exchangerate_api",
        "exchangerate-api",
        "exchangerateapi",
        "exchange_rate_api",
    ),
    harm="Anyone reads exchange rates on the account's quota.",
    revoke="Reset the key in the dashboard: https://app.exchangerate-api.com/keys",
    references=("https://www.exchangerate-api.com/docs/authentication",),
)

FASTFOREX = Provider(
    name="fastFOREX",
    slug="fastforex",
    names=(
        "fastforex",
        "fast_forex",
    ),
    harm="Anyone reads exchange rates on the account's quota.",
    revoke="Delete the key in the console: https://console.fastforex.io/",
    references=("https://fastforex.readme.io/reference/introduction",),
)

FINAGE = Provider(
    name="Finage",
    slug="finage",
    names=("finage",),
    harm="Anyone reads market data on the account's plan.",
    revoke="Reset the key in the account: https://moon.finage.co.uk/",
    references=("https://finage.co.uk/docs/api/getting-started",),
)

FINANCIAL_MODELING_PREP = Provider(
    name="Financial Modeling Prep",
    slug="financial-modeling-prep",
    names=(
        "financialmodelingprep",
        "financial_modeling_prep",
        "fmpcloud",
        "fmp_api",
    ),
    words=("fmp",),
    harm="Anyone reads market data on the account's plan.",
    revoke="Reset the key in the dashboard: https://site.financialmodelingprep.com/developer/docs/dashboard",
    references=("https://site.financialmodelingprep.com/developer/docs",),
)

FINDL = Provider(
    name="Findl",
    slug="findl",
    names=(
        "findl_api",
        "findl.com",
    ),
    words=("findl",),
    harm="Anyone reads the account's market and company data.",
    revoke="Make a new key in the account: https://www.findl.com/",
    references=("https://www.findl.com/",),
)

FINNHUB = Provider(
    name="Finnhub",
    slug="finnhub",
    names=("finnhub",),
    harm="Anyone reads market data within the account's plan and uses up its limits.",
    revoke="Regenerate the key in the dashboard: https://finnhub.io/dashboard",
    references=("https://finnhub.io/docs/api/authentication",),
)

FIXER = Provider(
    name="Fixer",
    slug="fixer",
    names=(
        "fixerio",
        "fixer_io",
        "fixer.io",
        "fixer_api",
        "fixer_access",
    ),
    words=("fixer",),
    harm="Anyone reads exchange rates on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://fixer.io/dashboard",
    references=("https://fixer.io/documentation",),
)

FMFW = Provider(
    name="FMFW.io",
    slug="fmfw",
    names=("fmfw",),
    harm="With the key, anyone trades with the account's money, and withdraws it if the key may.",
    revoke="Delete the key in the account's settings, API keys: https://fmfw.io/settings/api-keys",
    references=("https://api.fmfw.io/",),
)

FXMARKETAPI = Provider(
    name="FXMarketAPI",
    slug="fxmarketapi",
    names=(
        "fxmarketapi",
        "fxmarket",
    ),
    harm="Anyone reads exchange rates on the account's quota.",
    revoke="Reset the key in the dashboard: https://fxmarketapi.com/dashboard",
    references=("https://fxmarketapi.com/documentation",),
)

GEMINI_EXCHANGE = Provider(
    name="Gemini (exchange)",
    slug="gemini-exchange",
    names=("gemini_exchange", "api.gemini.com", "geminiexchange", "api.sandbox.gemini.com"),
    harm="With its other half, anyone trades with the account's coins, and withdraws them if the key may.",
    revoke="Revoke the key in the account's settings, API: https://exchange.gemini.com/settings/api",
    references=("https://docs.gemini.com/",),
)

GLASSNODE = Provider(
    name="Glassnode",
    slug="glassnode",
    names=("glassnode",),
    harm="Anyone reads on-chain data on the account's plan.",
    revoke="Delete the key under Account, API: https://studio.glassnode.com/settings/api",
    references=("https://docs.glassnode.com/basic-api/api-key",),
)

IEX_CLOUD = Provider(
    name="IEX Cloud",
    slug="iex-cloud",
    names=(
        "iexcloud",
        "iexapis",
        "iex_cloud",
        "iex_token",
        "iex_api",
        "iex_secret",
        "iex-cloud",
    ),
    words=("iex",),
    harm="Anyone read market data at the account's cost; IEX closed the service in August 2024.",
    revoke="The service has ended; where a key still works, delete it in the console: https://iexcloud.io/console",
    references=("https://iexcloud.io/docs",),
)

INFURA = Provider(
    name="Infura",
    slug="infura",
    names=("infura",),
    harm="Anyone sends requests to blockchains and IPFS on the account's credits.",
    revoke="Delete the API key or rotate its secret in the dashboard: https://developer.metamask.io/",
    references=("https://docs.metamask.io/services/get-started/endpoints/",),
)

INTRINIO = Provider(
    name="Intrinio",
    slug="intrinio",
    names=("intrinio",),
    harm="Anyone reads financial data on the account's plan.",
    revoke="Reset the key under Account, Access keys: https://account.intrinio.com/account/keys",
    references=("https://docs.intrinio.com/documentation/web_api/authentication",),
)

KRAKEN = Provider(
    name="Kraken",
    slug="kraken",
    names=("kraken_api", "kraken_key", "kraken_secret", "kraken_private", "krakenapi", "api.kraken.com"),
    words=("kraken",),
    harm="With its key, anyone reads the balances, trades, and where allowed withdraws the account's coins.",
    revoke="Delete the key in the account's settings: https://www.kraken.com/u/security/api",
    references=("https://docs.kraken.com/api/docs/guides/spot-rest-auth/",),
)

KUCOIN = Provider(
    name="KuCoin",
    slug="kucoin",
    names=("kucoin",),
    harm="With its key and passphrase, anyone reads the balances, trades, and where allowed withdraws coins.",
    revoke="Delete the key in the account: https://www.kucoin.com/account/api",
    references=("https://www.kucoin.com/docs/basics/connection-method/authentication/creating-a-request",),
)

LUNO = Provider(
    name="Luno",
    slug="luno",
    names=("luno_api", "api.luno.com", "luno_key"),
    words=("luno",),
    harm="With the key id, anyone trades with the account's coins, and sends them if the key may.",
    revoke="Delete the key on the API keys page: https://www.luno.com/wallet/security/api_keys",
    references=("https://www.luno.com/en/developers/api",),
)

MARKETSTACK = Provider(
    name="marketstack",
    slug="marketstack",
    names=("marketstack",),
    harm="Anyone reads stock data on the account's quota and at its cost.",
    revoke="Reset the access key in the dashboard: https://marketstack.com/dashboard",
    references=("https://marketstack.com/documentation",),
)

METAAPI = Provider(
    name="MetaApi",
    slug="metaapi",
    names=("metaapi", "meta-api.io"),
    harm="Anyone trades in the MetaTrader accounts that are connected.",
    revoke="Revoke the token on the tokens page: https://app.metaapi.cloud/token",
    references=("https://metaapi.cloud/docs/client/",),
)

MORALIS = Provider(
    name="Moralis",
    slug="moralis",
    names=(
        "moralis_",
        "moralis.io",
    ),
    words=("moralis",),
    harm="Anyone queries blockchains at the account's cost and changes its streams.",
    revoke="Delete the key under Settings, Secrets: https://admin.moralis.com/",
    references=("https://docs.moralis.com/",),
)

NASDAQ_DATA_LINK = Provider(
    name="Nasdaq Data Link",
    slug="nasdaq-data-link",
    names=(
        "quandl",
        "nasdaq_data_link",
        "nasdaqdatalink",
        "nasdaq-data-link",
        "data.nasdaq.com",
        "nasdaq_api",
    ),
    harm="Anyone reads the data sets that the account pays for.",
    revoke="Reset the key in the account's profile: https://data.nasdaq.com/account/profile",
    references=("https://docs.data.nasdaq.com/docs/getting-started",),
)

NFTPORT = Provider(
    name="NFTPort",
    slug="nftport",
    names=("nftport",),
    harm="Anyone mints and reads NFTs on the account's plan, with the contracts that it owns.",
    revoke="Delete the key in the dashboard: https://dashboard.nftport.xyz/",
    references=("https://docs.nftport.xyz/",),
)

OANDA = Provider(
    name="OANDA",
    slug="oanda",
    names=(
        "oanda_",
        "oanda.com",
        "oandapy",
    ),
    words=("oanda",),
    harm="Anyone trades in the owner's accounts and reads their balances and positions.",
    revoke="Revoke the token under Manage API access: https://www.oanda.com/account/tpa/personal_token",
    references=("https://developer.oanda.com/rest-live-v20/authentication/",),
)

POLONIEX = Provider(
    name="Poloniex",
    slug="poloniex",
    names=("poloniex",),
    harm="With the key, anyone trades with the account's coins, and withdraws them if the key may.",
    revoke="Delete the key on the API keys page: https://poloniex.com/apiKeys",
    references=("https://api-docs.poloniex.com/spot/",),
)

POLYGON_IO = Provider(
    name="Polygon.io",
    slug="polygon-io",
    names=(
        "polygonio",
        "polygon.io",
        "polygon_io",
        "polygon-io",
        "polygon_api",
    ),
    words=("polygon",),
    harm="Anyone reads market data on the account's plan.",
    revoke="Delete the key in the dashboard: https://polygon.io/dashboard/keys",
    references=("https://polygon.io/docs/rest/quickstart",),
)

POLYMARKET = Provider(
    name="Polymarket",
    slug="polymarket",
    names=("polymarket", "poly_api", "poly_secret", "poly_passphrase"),
    harm="With the key and its other parts, anyone reads and cancels the wallet's orders; with the private "
    "key, spends it all.",
    revoke="Delete the API key with the client's delete call, or move the funds to a new wallet: "
    "https://docs.polymarket.com/trading/overview",
    references=("https://docs.polymarket.com/trading/overview",),
)

PURESTAKE = Provider(
    name="PureStake",
    slug="purestake",
    names=("purestake",),
    harm="Anyone uses up the account's quota of Algorand calls.",
    revoke="The service has closed; delete the key wherever it is still used: https://developer.purestake.io/",
    references=("https://developer.purestake.io/",),
)

ROBINHOOD_CRYPTO = Provider(
    name="Robinhood Crypto",
    slug="robinhood-crypto",
    names=("robinhood",),
    harm="With the private key, anyone trades the account's coins.",
    revoke="Disable the key in the crypto account's settings, API trading: https://robinhood.com/account/crypto",
    references=("https://docs.robinhood.com/crypto/trading/",),
)

SETTLEMINT = Provider(
    name="SettleMint",
    slug="settlemint",
    harm="Anyone reads, changes or deletes the blockchain networks and services that the token was made for.",
    revoke="Delete the token in the console: https://console.settlemint.com/",
    references=("https://console.settlemint.com/documentation/",),
)

SIMFIN = Provider(
    name="SimFin",
    slug="simfin",
    names=("simfin",),
    harm="Anyone downloads fundamental data on the account's plan.",
    revoke="Reset the key in the account: https://app.simfin.com/",
    references=("https://simfin.readme.io/reference/getting-started-1",),
)

STOCKDATA = Provider(
    name="StockData",
    slug="stockdata",
    names=("stockdata_api", "stockdata.org", "stockdataorg"),
    words=("stockdata",),
    harm="Anyone uses up the account's quota of market data.",
    revoke="Make a new token on the dashboard: https://www.stockdata.org/dashboard",
    references=("https://www.stockdata.org/documentation",),
)

TATUM = Provider(
    name="Tatum",
    slug="tatum",
    names=("tatum_api", "tatum.io", "tatumio", "tatumapi"),
    words=("tatum",),
    harm="Anyone calls blockchains on the account's credits, and uses its managed wallets as far as the key may.",
    revoke="Delete the key on the dashboard: https://dashboard.tatum.io/",
    references=("https://docs.tatum.io/",),
)

TECHNICAL_ANALYSIS_API = Provider(
    name="TechnicalAnalysisAPI",
    slug="technical-analysis-api",
    names=("technicalanalysisapi", "technical-analysis-api", "technical_analysis_api"),
    harm="Anyone uses up the account's quota of market analysis.",
    revoke="Make a new key on the account page: https://technical-analysis-api.com/",
    references=("https://technical-analysis-api.com/",),
)

TIINGO = Provider(
    name="Tiingo",
    slug="tiingo",
    names=("tiingo",),
    harm="Anyone uses up the account's quota of market data.",
    revoke="Make a new token on the account page: https://www.tiingo.com/account/api/token",
    references=("https://www.tiingo.com/documentation/general/connecting",),
)

TRADIER = Provider(
    name="Tradier",
    slug="tradier",
    names=("tradier",),
    harm="Anyone trades in the brokerage account and reads its positions.",
    revoke="Regenerate the token in the API access settings: https://dash.tradier.com/settings/api",
    references=("https://docs.tradier.com/docs/authentication",),
)

TWELVE_DATA = Provider(
    name="Twelve Data",
    slug="twelve-data",
    names=("twelvedata", "twelve_data", "twelve-data"),
    harm="Anyone uses up the account's quota of market data.",
    revoke="Reset the key on the API keys page: https://twelvedata.com/account/api-keys",
    references=("https://twelvedata.com/docs",),
)

VATLAYER = Provider(
    name="vatlayer",
    slug="vatlayer",
    names=("vatlayer",),
    harm="Anyone uses up the account's quota of VAT number checks.",
    revoke="Reset the key on the dashboard: https://vatlayer.com/dashboard",
    references=("https://vatlayer.com/documentation",),
)

WORLDCOININDEX = Provider(
    name="WorldCoinIndex",
    slug="worldcoinindex",
    names=("worldcoinindex",),
    harm="Anyone uses up the account's quota of coin prices.",
    revoke="Ask for a new key on the API page: https://www.worldcoinindex.com/apiservice",
    references=("https://www.worldcoinindex.com/apiservice",),
)

RULES: tuple[Rule, ...] = (
    alone(ALCHEMY, "legacy-api-key", "alcht_{b62:30}"),
    near(ALCHEMY, "api-key", "{b64url:32}", "{b64url:21}"),
    near(ALETHEIA, "api-key", "{HEX:32}", "{hex:32}"),
    near(BITCOINAVERAGE, "secret-key"),
    near(BITFINEX, "api-secret", "{b62:43}"),
    near(BITMEX, "api-secret", "{b64url:48}", "{b64url:24}"),
    near(BITTREX, "api-secret", "{hex:32}"),
    near(BLOCKNATIVE, "api-key", "{uuid}"),
    near(BSCSCAN, "api-key", "{b62:34}"),
    near(CEX_IO, "api-secret", "{b62:24,27}"),
    near(COINAPI, "api-key", "{uuid}"),
    near(COINBASE, "api-secret", "{b62:32}", "{b62:64}", "{b64:86}=="),
    near(COINLAYER, "access-key", "{b62:32}"),
    near(COINLIB, "api-key", "{alnum:16}"),
    near(COMMODITIES_API, "api-key", "{alnum:60}"),
    near(CRYPTOCOMPARE, "api-key", "{hex:64}"),
    near(
        CRYPTO_WALLET,
        "private-key",
        "0x{hex:64}",
        "{hex:64}",
        title="Private key of a crypto wallet (secp256k1)",
        hints=("private",),
        ignores=("ETHEREUM_TX_HASH=0x{hex:64}",),
    ),
    alone(
        CRYPTO_WALLET,
        "extended-private-key",
        "xprv{b62:107}",
        "yprv{b62:107}",
        "zprv{b62:107}",
        "tprv{b62:107}",
        title="Extended private key of a crypto wallet",
        ignores=("xpub{b62:107}",),
    ),
    near(CURRENCYFREAKS, "api-key", "{hex:32}"),
    near(CURRENCYLAYER, "access-key", "{b62:32}"),
    near(CURRENCYSCOOP, "api-key", "{b62:32}"),
    alone(DATABENTO, "api-key", "db-{b62:29}"),
    near(DFUSE, "api-key", "server_{hex:32}"),
    near(ETHERSCAN, "api-key", "{b62:34}"),
    near(ETHPLORER, "api-key", "EK-{b62:5}-{b62:7}-{b62:5}"),
    near(EXCHANGERATESAPI, "access-key", "{b62:32}"),
    near(EXCHANGERATE_API, "api-key", "{hex:24}"),
    near(FASTFOREX, "api-key", "{hex:10}-{hex:10}-{b62:6}"),
    near(FINAGE, "api-key", "API_KEY{b62:32}"),
    near(FINANCIAL_MODELING_PREP, "api-key", "{b62:32}"),
    near(FINDL, "api-key"),
    near(FINNHUB, "api-key", "{alnum:20}", "{alnum:40}"),
    near(FIXER, "access-key", "{b62:32}"),
    near(FMFW, "api-secret", "{b64url:32}"),
    near(FXMARKETAPI, "api-key", "{b64url:20}"),
    near(GEMINI_EXCHANGE, "api-key", "account-{b62:20}", "master-{b62:20}"),
    near(GEMINI_EXCHANGE, "api-secret", "{b62:27,28}", hints=("secret",)),
    near(GLASSNODE, "api-key", "{b62:27}"),
    near(
        IEX_CLOUD,
        "secret-token",
        "sk_{hex:32}",
        "Tsk_{hex:32}",
        ignores=(
            "pk_{hex:32}",
            "Tpk_{hex:32}",
        ),
    ),
    near(INFURA, "api-key", "{hex:32}"),
    near(INTRINIO, "api-key", "O{b62:43}", "{hex:32}"),
    near(KRAKEN, "private-key", "{b64:86}==", "{b64:56}"),
    near(KUCOIN, "api-secret", "{uuid}", hints=("secret",)),
    near(LUNO, "api-secret", "{b64url:43}"),
    near(MARKETSTACK, "access-key", "{b62:32}"),
    near(METAAPI, "access-token", "eyJ{b64url:17,48}.eyJ{b64url:40,160}.{b64url:43}", "{hex:64}"),
    near(MORALIS, "api-key", "{b62:64}", "eyJ{b64url:17,120}.eyJ{b64url:30,600}.{b64url:43,700}"),
    near(NASDAQ_DATA_LINK, "api-key", "{b64url:20}"),
    near(NFTPORT, "api-key", "{uuid}"),
    near(OANDA, "access-token", "{hex:32}-{hex:32}"),
    near(
        OANDA,
        "exchange-rates-api-key",
        "{b62:24}",
        title="OANDA Exchange Rates API key",
        harm="Anyone reads exchange rates on the account's plan.",
        revoke="Reset the key in the account: https://www.oanda.com/",
        references=("https://developer.oanda.com/exchange-rates-api/",),
    ),
    near(POLONIEX, "api-secret", "{hex:128}"),
    near(POLYGON_IO, "api-key", "{b64url:32}"),
    near(POLYMARKET, "api-secret", "{b64url:43}=", "0x{hex:64}", "{hex:64}"),
    near(PURESTAKE, "api-key", "{b62:40}"),
    alone(ROBINHOOD_CRYPTO, "api-key", "rh-api-{uuid}"),
    near(
        ROBINHOOD_CRYPTO,
        "private-key",
        "{b64:43}=",
        "{b64:86}==",
        hints=("private",),
        harm="With its API key, anyone trades the account's coins.",
    ),
    alone(SETTLEMINT, "application-access-token", "sm_aat_{b62:16}"),
    alone(SETTLEMINT, "personal-access-token", "sm_pat_{b62:16}"),
    alone(SETTLEMINT, "service-access-token", "sm_sat_{b62:16}"),
    near(SIMFIN, "api-key", "{b62:32}", "{uuid}"),
    near(STOCKDATA, "api-token", "{b62:40}"),
    near(TATUM, "api-key", "t-{hex:24}-{hex:24}", "{uuid}"),
    near(TECHNICAL_ANALYSIS_API, "api-key", "{b62:48}"),
    near(TIINGO, "api-token", "{hex:40}"),
    near(TRADIER, "access-token", "{b62:28}"),
    near(TWELVE_DATA, "api-key", "{hex:32}"),
    near(VATLAYER, "api-key", "{hex:32}"),
    near(WORLDCOININDEX, "api-key", "{b62:35}"),
)
