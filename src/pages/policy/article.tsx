import { useRouter } from '@tarojs/taro';
import { Article } from '@/features/policy-reader/article/article';
import { PolicyPage, type PolicyPageProps } from '@/features/policy-reader/article/policy-page';
import { ArticleSharing } from '@/features/sharing/article-sharing';

export default function ArticlePage() {
  return <PolicyPage params={useRouter().params} show={ArticleToShare} />;
}

function ArticleToShare(props: PolicyPageProps) {
  return <Article {...props} sharing={<ArticleSharing {...props} />} />;
}
