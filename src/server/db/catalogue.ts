import 'server-only';
import type { Database } from './client';

/** Every function that runs with its owner's rights. A new one is a decision: it needs a line here and a review. */
export const DEFINER_FUNCTIONS: readonly string[] = [
  'begin_sign_in_attempt',
  'change_account',
  'change_my_password',
  'close_session',
  'count_short_pledges',
  'counting_moment',
  'close_sessions_of',
  'end_secretarys_slip',
  'enter_session',
  'figures_for_keeping',
  'fill_names_of_event',
  'find_account',
  'find_pledge_to_open',
  'front_door',
  'has_office',
  'issue_account',
  'items_changed',
  'keeps_member',
  'my_password_hash',
  'open_pledge_text',
  'open_session',
  'roll_up',
  'roll_up_members',
  'roll_up_trend',
  'roll_up_units',
  'set_account_disabled',
  'set_up_office',
  'taken_logins',
  'unit_tree_changed',
  'version_periods_changed',
  'who_reviews',
  'who_reviews_unit',
];

type Fault = { readonly fault: string };

/**
 * What is wrong with the database's own defences, one sentence each; empty when they stand. Read as the application's
 * role before the first request is served: a table without policies, a definer function off the list, a role that
 * owns or bypasses.
 */
export async function findCatalogueFaults(db: Database): Promise<readonly string[]> {
  const faults = await db.$queryRaw<Fault[]>`
    SELECT format('Vai trò %s của ứng dụng vượt được hàng rào dòng hoặc là siêu người dùng.', rolname) AS fault
      FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls OR rolcreaterole)
    UNION ALL
    SELECT format('Vai trò %s của ứng dụng là thành viên của %s, một vai trò vượt hàng rào.', current_user, r.rolname)
      FROM pg_roles r WHERE r.rolbypassrls AND pg_has_role(current_user, r.oid, 'MEMBER')
       AND NOT EXISTS (SELECT 1 FROM pg_roles me WHERE me.rolname = current_user AND me.rolsuper)
    UNION ALL
    SELECT format('Bảng %s do chính vai trò của ứng dụng sở hữu.', c.relname)
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relowner = current_user::regrole
    UNION ALL
    SELECT format('Bảng %s chưa bật hàng rào dòng (hoặc chưa bắt buộc).', c.relname)
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       AND c.relname <> '_prisma_migrations' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
    UNION ALL
    SELECT format('Bảng %s chưa có chính sách nào.', c.relname)
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       AND c.relname <> '_prisma_migrations' AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)
    UNION ALL
    SELECT format('Khung nhìn %s chạy bằng quyền của chủ sở hữu.', c.relname)
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('v', 'm')
       AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false)
    UNION ALL
    SELECT format('Hàm %s chạy bằng quyền của chủ sở hữu mà không có trong danh sách cho phép, hoặc chưa đặt search_path.', f.proname)
      FROM pg_proc f WHERE f.pronamespace = 'public'::regnamespace AND f.prosecdef
       AND (f.proname <> ALL (${[...DEFINER_FUNCTIONS]}::text[])
         OR NOT EXISTS (SELECT 1 FROM unnest(f.proconfig) c WHERE c LIKE 'search_path=%'))
    UNION ALL
    SELECT format('Hàm %s ai cũng gọi được.', f.proname)
      FROM pg_proc f WHERE f.pronamespace = 'public'::regnamespace AND f.prosecdef
       AND (f.proacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(f.proacl) a WHERE a.grantee = 0))`;
  return faults.map(({ fault }) => fault);
}
