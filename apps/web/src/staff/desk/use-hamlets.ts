import { useDigitalIdentity } from '../../api/digital-identity.js';

/** The hamlets within the officer's reach, as filters offer them; empty until they are known. */
export function useHamlets(): { hamletId: string; name: string }[] {
  return useDigitalIdentity().data?.hamlets ?? [];
}
