import type { ConfigRule, Option } from '../model.js';
import { isUnknown, sections } from '../options.js';

const secret =
  /^(?:http_passwd|passwd|password|shared_key|splunk_token|http_token|token|auth_token|bearer_token|api_key|apikey|http_api_key|nightfall_api_key|license_key|client_secret|oauth2\.client_secret|service_account_secret|security\.users|cloud_auth|tls\.key_passwd)$/;

/** Options that hold a secret in the file itself, or in a variable that the file sets. */
export const secrets: ConfigRule = {
  name: 'secret',
  check: (config) => {
    const variables = new Map(sections(config, 'variables').flatMap(({ options }) => options.map((option) => [option.name, option])));
    const used = new Set<Option>();
    for (const { kind, options } of config.sections) {
      if (kind === 'variables' || kind === 'service') continue;
      for (const option of options.filter(isSecret)) {
        if (!isUnknown(option.written)) used.add(option);
        for (const [, name = ''] of option.written.matchAll(/\$\{([^}]+)\}/g)) {
          const variable = variables.get(name);
          if (variable && !isUnknown(variable.written)) used.add(variable);
        }
      }
    }
    return [...used].map(({ name, at }) => ({
      level: 'warning',
      at,
      message: `${name} is a secret in plain text: whoever reads the config has it`,
      mend: `write \${NAME}, and set NAME in the collector's environment`,
    }));
  },
};

function isSecret({ name, written }: Option): boolean {
  if (written === '') return false;
  return secret.test(name) || (name === 'header' && /^(?:authorization|x-\S*(?:token|key))\s/i.test(written));
}
